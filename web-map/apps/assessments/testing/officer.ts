import type { Browser, Locator, Page } from '@playwright/test';
import { expect } from '../../../testing/map-page.ts';
import { signInByScript } from './sign-in-by-script.ts';
import { Straight } from './straight.ts';
import { arrowsUntil, tabsUntil } from './tab-stops.ts';

/** Some controls are several stops, as a time of the day is. */
const mostRounds = 24;
/** As long as what is expected may take. */
const mostMilliseconds = 20_000;
const lettersByKey = 8;

/** Somebody at work in the officers' app who uses the keyboard and nothing else. */
export class Officer {
  readonly page: Page;
  /** Without the way there. */
  readonly straight: Straight;
  private person = '';
  constructor(page: Page) {
    this.page = page;
    this.straight = new Straight(page);
  }

  /** Step with Tab until the wanted control has the focus. */
  async tabTo(wanted: Locator): Promise<void> {
    // Of the very element that was seen: what comes to the page meanwhile may be called the same and stand before it.
    const reached = await this.tabInto(wanted);
    expect(reached, `the control can be reached with Tab: ${wanted}`).toBe('there');
  }

  /**
   * Press Tab until the focus is on an element or within, as often at once as there are stops on the way; an element that
   * is drawn anew meanwhile is looked for again.
   * @returns undefined where no Tab comes to it
   */
  private async tabInto(wanted: Locator): Promise<'there' | 'within' | undefined> {
    let element = await wanted.elementHandle({ timeout: mostMilliseconds });
    for (let rounds = 0; rounds < mostRounds; rounds += 1) {
      const tabs = await element?.evaluate(tabsUntil);
      if (tabs === 'there' || tabs === 'within') return tabs;
      if (tabs === undefined) {
        await expect(wanted).toBeVisible();
        element = await wanted.elementHandle();
      }
      await this.holdDown('Tab', tabs ?? 0);
    }
    return undefined;
  }

  /** So long that it comes again as often, without waiting in between until the page has drawn what came of it. */
  private async holdDown(key: string, times: number): Promise<void> {
    if (times === 0) return;
    const { keyboard } = this.page;
    await Promise.all([...Array.from({ length: times }, () => keyboard.down(key)), keyboard.up(key)]);
  }

  /** Press a button or follow a link. */
  async press(role: 'button' | 'link', name: string | RegExp): Promise<void> {
    await this.tabTo(this.page.getByRole(role, { name }).first());
    await this.page.keyboard.press('Enter');
  }

  /** Write in a field, in place of what stands there. */
  async write(label: string | RegExp, text: string): Promise<void> {
    await this.tabTo(this.page.getByLabel(label));
    await this.writeHere(text);
  }

  /** The first letters come by a key each. The rest comes at once, as a keyboard that proposes words gives it. */
  private async writeHere(text: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text.slice(0, lettersByKey));
    const rest = text.slice(lettersByKey);
    if (rest !== '') await this.page.keyboard.insertText(rest);
  }

  /** Write a day into the three fields of a group. */
  async writeDay(legend: string, [day, month, year]: readonly [string, string, string]): Promise<void> {
    const group = this.page.getByRole('group', { name: legend });
    for (const [label, text] of [
      ['Day', day],
      ['Month', month],
      ['Year', year],
    ] as const) {
      await this.tabTo(group.getByLabel(label));
      await this.writeHere(text);
    }
  }

  /** Choose one of the radio buttons of a group with the arrow keys. */
  async choose(legend: string | RegExp, label: string | RegExp): Promise<void> {
    const group = this.page.getByRole('group', { name: legend });
    const wanted = group.getByRole('radio', { name: label });
    await this.tabInto(group);
    await this.page.keyboard.press('Space');
    await this.holdDown('ArrowDown', await wanted.evaluate(arrowsUntil));
    await expect(wanted).toBeChecked();
  }

  async tick(label: string | RegExp): Promise<void> {
    await this.tabTo(this.page.getByRole('checkbox', { name: label }));
    await this.page.keyboard.press('Space');
  }

  async heading(name: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  /** Is one of the demonstration people, signed in before any page is opened. */
  async is(person: string): Promise<void> {
    await signInByScript(this.page, person);
    this.person = person;
  }

  /** Open a page of the app, signed in. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.isKnownAs(this.person);
  }

  /** Come to the app as one of the demonstration people, signed in. */
  async arrive(person: string, path = '/assess'): Promise<void> {
    await this.is(person);
    await this.open(path);
  }

  /** Sign in as one of the demonstration people, as people do. */
  async signIn(person: string): Promise<void> {
    await this.press('button', 'Sign in');
    await this.press('button', new RegExp(`Demonstration: ${person},`));
    await this.isKnownAs(person);
  }

  private async isKnownAs(person: string): Promise<void> {
    await expect(this.page.locator('.sign-in [role="status"]')).toContainText(
      `Signed in as Demonstration: ${person}`,
    );
  }

  /** The address without its origin. */
  where(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }
}

/** Somebody signed in on a device of their own, where the app is opened. */
export async function onAnotherDevice(browser: Browser, person: string, path = '/assess'): Promise<Officer> {
  const context = await browser.newContext({ locale: 'en-GB' });
  const officer = new Officer(await context.newPage());
  await officer.arrive(person, path);
  return officer;
}
