// Reads the site as somebody does who has unpacked the archive.
import { NARROW, WIDE, look } from './browse.mjs';

/**
 * Reads the site from disk, as somebody does who has unpacked the archive: the page is styled, its links lead on, the
 * other language is reachable, and nothing complains.
 *
 * @param {string} address - `file:` address of the front page.
 * @returns {Promise<string[]>} What is wrong.
 */
export async function readFromDisk(browser, address) {
  const problems = await look(browser, address);
  const page = await browser.newPage({ viewport: WIDE });
  const expect = (holds, sentence) => {
    if (!holds) problems.push(sentence);
  };
  try {
    await page.goto(address);
    const title = await page.locator('h1').innerText();
    await page.locator('.VPSidebar a').first().click();
    expect((await page.locator('h1').innerText()) !== title, 'a link of the sidebar leads nowhere');
    const width = await page.locator('.VPSidebar').evaluate((bar) => bar.getBoundingClientRect().width);
    expect(width > 200 && width < 400, 'the style sheet is missing');
    await page.locator('.VPNavBarTranslations').hover();
    await page.locator('.VPNavBarTranslations a').first().click();
    expect((await page.locator('html').getAttribute('lang')) === 'en', 'the other language is out of reach');
    await page.setViewportSize(NARROW);
    expect(await page.locator('.VPSidebar a').first().isVisible(), 'a narrow window shows no list of pages');
  } finally {
    await page.close();
  }
  return problems;
}
