import type { Browser, Locator, Page } from '@playwright/test';
import { expect } from '../../../testing/map-page.ts';
import { signInByScript } from './sign-in-by-script.ts';

const mostSteps = 120;

/** Somebody at work in the officers' app who uses the keyboard and nothing else. */
export class Officer {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Step with Tab until the wanted control has the focus. */
  async tabTo(wanted: Locator): Promise<void> {
    await expect(wanted).toBeVisible();
    await this.tabInto(wanted);
    await expect(wanted, 'the control can be reached with Tab').toBeFocused();
  }

  /** Step with Tab until the focus is on an element or within; one that is drawn anew meanwhile is looked for again. */
  private async tabInto(wanted: Locator): Promise<void> {
    let element = await wanted.elementHandle();
    for (let steps = 0; steps < mostSteps; steps += 1) {
      const focus = await element?.evaluate((one) =>
        one.isConnected ? one.contains(document.activeElement) : undefined,
      );
      if (focus === true) return;
      if (focus === undefined) element = await wanted.elementHandle();
      else await this.page.keyboard.press('Tab');
    }
  }

  /** Press a button or follow a link. */
  async press(role: 'button' | 'link', name: string | RegExp): Promise<void> {
    await this.tabTo(this.page.getByRole(role, { name }).first());
    await this.page.keyboard.press('Enter');
  }

  /** Write in a field, in place of what stands there. */
  async write(label: string | RegExp, text: string): Promise<void> {
    await this.tabTo(this.page.getByLabel(label));
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
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
      await this.page.keyboard.press('ControlOrMeta+a');
      await this.page.keyboard.type(text);
    }
  }

  /** Choose one of the radio buttons of a group with the arrow keys. */
  async choose(legend: string | RegExp, label: string | RegExp): Promise<void> {
    const group = this.page.getByRole('group', { name: legend });
    const wanted = group.getByRole('radio', { name: label });
    await expect(wanted).toBeVisible();
    await this.tabInto(group);
    await this.page.keyboard.press('Space');
    for (let steps = 0; steps < 12 && !(await wanted.isChecked()); steps += 1) {
      await this.page.keyboard.press('ArrowDown');
    }
    await expect(wanted).toBeChecked();
  }

  async tick(label: string | RegExp): Promise<void> {
    await this.tabTo(this.page.getByRole('checkbox', { name: label }));
    await this.page.keyboard.press('Space');
  }

  async heading(name: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  /** Come to the start of the app as one of the demonstration people, signed in. */
  async arrive(person: string): Promise<void> {
    await signInByScript(this.page, person);
    await this.page.goto('/assess');
    await this.isKnownAs(person);
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

/** Somebody signed in on a device of their own. */
export async function onAnotherDevice(browser: Browser, person: string): Promise<Officer> {
  const context = await browser.newContext({ locale: 'en-GB' });
  const officer = new Officer(await context.newPage());
  await officer.arrive(person);
  return officer;
}
