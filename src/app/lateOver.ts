import { worded } from '../i18n/worded.tsx';
import { late } from '../ui/late.tsx';

// What lies over the screen comes with the first gesture that asks for it: no part of the first load.
const over = late(() => import('./OverScreen.tsx').then((module) => module.OverScreen));
const pages = late(() => import('./Pages.tsx').then((module) => module.Pages));

const embed = late(() => worded(import('./Embed.tsx').then((module) => module.Embed)));

/** What only a link to kept data asks for. */
const kept = late(() => worded(import('./KeptContent.tsx').then((module) => module.KeptContent)));

/** What only a link asks for: it says where it leads nowhere. */
const unread = late(() => worded(import('./UnreadNotice.tsx').then((module) => module.UnreadNotice)));

export const Embed = embed.View;
export const KeptContent = kept.View;
export const OverScreen = over.View;
export const Pages = pages.View;
export const UnreadNotice = unread.View;
