import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { NuqsTestingAdapter } from 'nuqs/adapters/testing';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Loader } from '../../src/app/Loader.tsx';
import { formattingTags } from '../../src/i18n/locale.ts';
import { en } from '../../src/i18n/locales/en.ts';

vi.mock('../../src/app/Frame.tsx', async () => {
  const { useAtlas } = await import('../../src/state/AtlasContext.tsx');
  const { useState } = await import('react');
  const Frame = () => {
    const { dataset, evaluation } = useAtlas();
    const [counted] = useState(() => new Set<number>());
    counted.add(evaluation.shown);
    return <p title={[...counted].join()}>The screen with {dataset.length} rows</p>;
  };
  return { Frame };
});

const text = readFileSync('public/data/atlas.en.json', 'utf8');

type Answer = () => Promise<Response>;
const good: Answer = () => Promise.resolve(new Response(text));
const offline: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const status =
  (code: number): Answer =>
  () =>
    Promise.resolve(new Response('', { status: code }));
const answers = vi.fn<Answer>();

function open(address = '') {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  render(
    <NuqsTestingAdapter searchParams={address}>
      <QueryClientProvider client={client}>
        <IntlProvider locale={formattingTags.en} messages={en}>
          <Loader locale="en" />
        </IntlProvider>
      </QueryClientProvider>
    </NuqsTestingAdapter>,
  );
}

beforeEach(() => {
  answers.mockReset();
  vi.stubGlobal('fetch', () => answers());
});
afterEach(() => vi.unstubAllGlobals());

const screenUp = () => screen.findByText(/The screen with 29 rows/);
const retry = () => screen.findByRole('button', { name: 'Try again' });

describe('Loader', () => {
  it('says that it is loading, and of what', () => {
    answers.mockReturnValue(new Promise(() => undefined));
    open();
    expect(screen.getByRole('status')).toHaveTextContent('Loading the actions, places and sources.');
    expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('heading', { level: 1, name: 'Ereuil' })).toBeVisible();
  });

  it('shows the screen when the data are there', async () => {
    answers.mockImplementation(good);
    open();
    expect(await screenUp()).toBeVisible();
    expect(screen.queryByRole('status')).toBeNull();
  });

  it.each<[string, Answer, RegExp]>([
    ['nobody answers', offline, /could not be fetched.*Try again/],
    ['the server has no such file', status(404), /not where they should be/],
    ['the server fails', status(500), /not where they should be/],
    ['the answer is a page', () => Promise.resolve(new Response('<!doctype html>')), /do not fit this version/],
    ['the file is of another version', () => Promise.resolve(Response.json({ format: 'ereuil/9' })), /do not fit this version.*Reload/],
  ])('says so and what to do when %s', async (_when, answer, words) => {
    answers.mockImplementation(answer);
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(await retry()).toBeEnabled();
  });

  it.each<[string, Answer, RegExp]>([
    ['nobody answers', offline, /could not be fetched.*Try again/],
    ['they are not kept', status(404), /The data this link asks for are not here/],
  ])('leads from kept data to the current ones where %s', async (_when, answer, words) => {
    answers.mockImplementation(answer);
    open('?outcome=won&data=0123456789ab');
    expect(await screen.findByRole('main')).toBeVisible();
    await vi.waitFor(() => {
      expect(screen.getByRole('main')).toHaveTextContent(words);
    });
    expect(screen.getByRole('link', { name: 'Show the current data' })).toBeVisible();
  });

  it('counts no rows of a link with a search before they are found', async () => {
    answers.mockImplementation(good);
    open('?q=Zhanaozen');
    const { title } = await screenUp();
    expect(title).toMatch(/^(?!29)\d+$/);
  });

  it('asks again by itself once, so that a short fault is never seen', async () => {
    answers.mockImplementationOnce(offline).mockImplementation(good);
    open();
    expect(await screenUp()).toBeVisible();
    expect(answers).toHaveBeenCalledTimes(2);
  });

  it('asks again when told to, and says that it does', async () => {
    answers.mockImplementation(offline);
    open();
    const button = await retry();
    let arrive: (response: Response) => void = () => undefined;
    answers.mockImplementation(() => new Promise((resolve) => (arrive = resolve)));
    await userEvent.click(button);
    expect(await screen.findByRole('status')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    arrive(new Response(text));
    expect(await screenUp()).toBeVisible();
  });

  it('fails again when it fails again', async () => {
    answers.mockImplementation(status(503));
    open();
    await userEvent.click(await retry());
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});
