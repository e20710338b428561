import { afterEach, expect, it, vi } from 'vitest';
import { extensionApi } from './extension-api.ts';
import { callBackground } from './messages.ts';

afterEach(() => vi.restoreAllMocks());

const answering = (send: () => Promise<unknown>) =>
  vi.spyOn(extensionApi.runtime, 'sendMessage').mockImplementation(send as never);

it('a question that the background answers gives its answer', async () => {
  answering(async () => true);
  expect(await callBackground({ type: 'may-read' })).toBe(true);
});

it.each([
  ['answers undefined', async () => undefined],
  ['throws', async () => Promise.reject(new Error('The message channel closed before a response was received.'))],
])('a background stopped in mid-answer, where the browser %s, gives null', async (_how, send) => {
  answering(send);
  expect(await callBackground({ type: 'may-read' })).toBeNull();
});
