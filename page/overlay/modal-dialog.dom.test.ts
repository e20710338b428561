import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createCardView } from '../../components/create-card-view.ts';
import { markAll } from '../../test/dom/mark-all.ts';
import { openOverlay } from '../../test/dom/open-overlay.ts';
import type { Overlay } from './create-overlay.ts';

let ending: AbortController;
let overlay: Overlay;
beforeEach(async () => {
  ending = new AbortController();
  overlay = await openOverlay(ending.signal, createCardView());
  document.body.innerHTML =
    '<p>Behind the dialog</p><dialog><button>Share</button><p>In the dialog</p><p>Below it</p></dialog>';
});
afterEach(() => {
  ending.abort();
  document.documentElement.removeAttribute('style');
  document.body.innerHTML = '';
});

const find = <Found extends HTMLElement>(selector: string) => document.querySelector(selector) as Found;
const dialog = () => find<HTMLDialogElement>('dialog');
const card = () => overlay.host.shadowRoot?.querySelector('.card') as HTMLElement;
const isShown = () => card().checkVisibility();
const clickWords = (selector: string) => userEvent.click(find(selector), { position: { x: 8, y: 8 } });
const press = (key: string) => userEvent.keyboard(`{${key}}`);

describe('in a modal dialog of the page', () => {
  beforeEach(() => {
    dialog().showModal();
    markAll(overlay, 'dialog p');
  });

  it('a mark that is clicked has a card that can be clicked, and the dialog stays open', async () => {
    find('button').focus();
    await clickWords('dialog p');
    expect(isShown()).toBe(true);
    await userEvent.click(card().querySelector('.close') as HTMLElement, { timeout: 2000 });
    expect([isShown(), dialog().open]).toEqual([false, true]);
    await clickWords('dialog p:last-child');
    expect(isShown()).toBe(true);
  });

  it('stepping goes from mark to mark and into the card, Escape back to where the focus was, and closes nothing else', async () => {
    // Above the page all lies elsewhere than in this root.
    document.documentElement.style.cssText = 'position: relative; margin: 50px';
    find('button').focus();
    overlay.step(1);
    await press('ArrowRight');
    const stop = overlay.host.shadowRoot?.activeElement as HTMLElement;
    expect(stop.className).toBe('stop');
    const words = new Range();
    words.selectNodeContents(find('dialog p:last-child'));
    expect(stop.getBoundingClientRect()).toEqual(words.getBoundingClientRect());
    await press('Enter');
    expect(card().contains(overlay.host.shadowRoot?.activeElement as Element)).toBe(true);
    await press('Escape');
    expect([isShown(), dialog().open, document.activeElement]).toEqual([false, true, find('button')]);
    await press('Escape');
    expect(dialog().open).toBe(false);
  });

  it('a click beside the card closes it alone', async () => {
    await clickWords('dialog p');
    await userEvent.click(document.documentElement, { position: { x: 790, y: 590 } });
    await vi.waitFor(() => expect(isShown()).toBe(false));
    expect(dialog().open).toBe(true);
    await clickWords('dialog p');
    expect(isShown()).toBe(true);
  });

  it('a card that was pointed at goes with Escape, the dialog with the next', async () => {
    await userEvent.hover(find('dialog p'), { position: { x: 8, y: 8 } });
    await vi.waitFor(() => expect(isShown()).toBe(true));
    await press('Escape');
    expect([isShown(), dialog().open]).toEqual([false, true]);
    await press('Escape');
    expect(dialog().open).toBe(false);
  });

  it('a card stays while its marks are placed anew, also when the dialog is closed meanwhile', async () => {
    await clickWords('dialog p');
    markAll(overlay, 'dialog p');
    expect(isShown()).toBe(true);
    dialog().close();
    dialog().style.display = 'block';
    markAll(overlay, 'dialog p');
    expect(isShown()).toBe(true);
    await userEvent.click(card().querySelector('.close') as HTMLElement, { timeout: 2000 });
    expect(isShown()).toBe(false);
  });
});

it('in a modal dialog that a component keeps in its shadow root, a card can be clicked, and the dialog stays open', async () => {
  const component = document.body.appendChild(document.createElement('div'));
  component.innerHTML = '<p>In the component</p>';
  const shadow = component.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<dialog><slot></slot></dialog>';
  const its = shadow.firstElementChild as HTMLDialogElement;
  its.showModal();
  markAll(overlay, 'div p');
  await clickWords('div p');
  expect(isShown()).toBe(true);
  await userEvent.click(card().querySelector('.close') as HTMLElement, { timeout: 2000 });
  expect([isShown(), its.open]).toEqual([false, true]);
});

it('over an element that fills the screen, a card can be clicked, too', async () => {
  const filling = document.querySelector('p') as HTMLElement;
  markAll(overlay, 'p');
  await userEvent.click(filling);
  await filling.requestFullscreen();
  overlay.step(1);
  await userEvent.click(card().querySelector('.close') as HTMLElement, { timeout: 2000 });
  expect([isShown(), document.fullscreenElement]).toEqual([false, filling]);
  await document.exitFullscreen();
});

it('without a modal dialog the page stays within reach beside an open card', async () => {
  dialog().show();
  markAll(overlay, 'p');
  await clickWords('dialog p');
  expect(isShown()).toBe(true);
  const onClick = vi.fn();
  find('button').addEventListener('click', onClick);
  await userEvent.click(find('button'), { timeout: 2000 });
  expect(onClick).toHaveBeenCalledTimes(1);
});
