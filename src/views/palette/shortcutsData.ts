import type { MessageId } from '../../i18n/messages.ts';

/** One of its keys does it, or those joined by `+` pressed together; each is named as on the keyboard. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: MessageId;
}

/** The shortcuts of one part of the screen; where the focus has to be, its heading says. */
export interface ShortcutGroup {
  readonly title: MessageId;
  readonly shortcuts: readonly Shortcut[];
}

/** Legends that are a word or a sign, and so the catalogue's to name. */
export const namedKeys = ['space', 'left', 'right', 'up', 'down'] as const;
export type NamedKey = (typeof namedKeys)[number];

/** Legend of the key that a Mac has where others have Ctrl. */
const COMMAND = 'Cmd';

const DAYS = ['left', 'right'];
const WEEKS = ['Page Up', 'Page Down'];
const LINES = ['up', 'down'];
const ALL = [...DAYS, ...LINES];
const ENDS = ['Home', 'End'];
const PRESS = ['Enter', 'space'];

/** Every key of the atlas that is not the browser's own. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    title: 'shortcuts.everywhere',
    shortcuts: [
      { keys: ['Ctrl+K', `${COMMAND}+K`], does: 'shortcuts.palette' },
      { keys: ['?'], does: 'shortcuts.this' },
      { keys: ['Ctrl+P', `${COMMAND}+P`], does: 'shortcuts.print' },
      { keys: ['Esc'], does: 'shortcuts.close' },
      { keys: DAYS, does: 'shortcuts.tabs' },
      { keys: ENDS, does: 'shortcuts.tabs.ends' },
    ],
  },
  {
    title: 'shortcuts.inPalette',
    shortcuts: [
      { keys: LINES, does: 'shortcuts.option' },
      { keys: ENDS, does: 'shortcuts.option.ends' },
      { keys: ['Enter'], does: 'shortcuts.option.do' },
    ],
  },
  {
    title: 'shortcuts.map',
    shortcuts: [
      { keys: ALL, does: 'shortcuts.map.move' },
      { keys: ['+', '−'], does: 'shortcuts.map.zoom' },
      { keys: ['Tab'], does: 'shortcuts.map.places' },
      { keys: ALL, does: 'shortcuts.map.discs' },
      { keys: ENDS, does: 'shortcuts.map.ends' },
      { keys: PRESS, does: 'shortcuts.open' },
      { keys: ['Esc'], does: 'shortcuts.map.leave' },
    ],
  },
  {
    title: 'shortcuts.window',
    shortcuts: [
      { keys: ALL, does: 'shortcuts.day' },
      { keys: WEEKS, does: 'shortcuts.week' },
      { keys: ENDS, does: 'shortcuts.axis' },
    ],
  },
  {
    title: 'shortcuts.playback',
    shortcuts: [
      { keys: ALL, does: 'shortcuts.day' },
      { keys: WEEKS, does: 'shortcuts.week' },
      { keys: ENDS, does: 'shortcuts.axis' },
      { keys: ['space'], does: 'shortcuts.play' },
    ],
  },
  {
    title: 'shortcuts.lanes',
    shortcuts: [
      { keys: LINES, does: 'shortcuts.lane' },
      { keys: DAYS, does: 'shortcuts.step' },
      { keys: PRESS, does: 'shortcuts.open' },
      { keys: ['Esc'], does: 'shortcuts.step.leave' },
    ],
  },
  {
    title: 'shortcuts.list',
    shortcuts: [
      { keys: ALL, does: 'shortcuts.cell' },
      { keys: ENDS, does: 'shortcuts.cell.ends' },
    ],
  },
  {
    title: 'shortcuts.links',
    shortcuts: [
      { keys: LINES, does: 'shortcuts.line' },
      { keys: ENDS, does: 'shortcuts.line.ends' },
    ],
  },
  {
    title: 'shortcuts.charts',
    shortcuts: [
      { keys: ALL, does: 'shortcuts.mark' },
      { keys: PRESS, does: 'shortcuts.mark.press' },
    ],
  },
  {
    title: 'shortcuts.detail',
    shortcuts: [{ keys: ['Esc'], does: 'shortcuts.detail.close' }],
  },
  {
    title: 'shortcuts.story',
    shortcuts: [
      { keys: DAYS, does: 'shortcuts.story.turn' },
      { keys: ['Esc'], does: 'shortcuts.story.leave' },
    ],
  },
];
