import { expect, type Locator, type Page } from '@playwright/test';

/** Runs in a page: gives the focus to a control, and tells whether it still has it two frames later. */
const keepsFocus = (wanted: HTMLElement | SVGElement): Promise<boolean> => {
  wanted.focus();
  return new Promise((told) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => told(wanted.isConnected && wanted === document.activeElement)),
    ),
  );
};

/**
 * Comes straight to a control, by script, and uses it by keys as an officer does. For what one test has walked to with Tab,
 * and another needs done: a press of Tab costs as much as an answer of the page.
 */
export class Straight {
  private readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Comes to a control, and presses a key there. A page that has just come, or what it says is wrong, takes the focus a frame
   * after it is drawn: the key of whoever was quicker would be pressed on that.
   */
  private async pressAt(wanted: Locator, key: 'Enter' | 'Space'): Promise<void> {
    await expect.poll(() => wanted.evaluate(keepsFocus), `${wanted} keeps the focus`).toBe(true);
    await this.page.keyboard.press(key);
  }

  /** Press a button or follow a link. */
  press(role: 'button' | 'link', name: string | RegExp): Promise<void> {
    return this.pressAt(this.page.getByRole(role, { name }).first(), 'Enter');
  }

  /** Write in a field, in place of what stands there. */
  write(label: string | RegExp, text: string): Promise<void> {
    return this.page.getByLabel(label).fill(text);
  }

  /** Write a day into the three fields of a group. */
  async writeDay(legend: string, [day, month, year]: readonly [string, string, string]): Promise<void> {
    const group = this.page.getByRole('group', { name: legend });
    await group.getByLabel('Day').fill(day);
    await group.getByLabel('Month').fill(month);
    await group.getByLabel('Year').fill(year);
  }

  /** Choose one of the radio buttons of a group. */
  async choose(legend: string | RegExp, label: string | RegExp): Promise<void> {
    const wanted = this.page.getByRole('group', { name: legend }).getByRole('radio', { name: label });
    await this.pressAt(wanted, 'Space');
    await expect(wanted).toBeChecked();
  }

  /** Tick a box. */
  tick(label: string | RegExp): Promise<void> {
    return this.pressAt(this.page.getByRole('checkbox', { name: label }), 'Space');
  }
}
