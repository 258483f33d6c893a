import { after, describe, it } from 'node:test';
import { assertLoans, on, openCode, openConfirm, sendCode, skipToArrival } from './journey.js';
import { usedProof } from './observers.js';
import { closeBrowser, visit } from './visit.js';

describe('whatever happens, one order is one loan', () => {
  after(closeBrowser);

  it('takes a double press on the last button as one', async () => {
    await visit(async (at) => {
      const { page, bank } = at;
      const { code, confirmCode, underWay, codeSheet } = on(page);
      await openCode(at);
      await bank.plant({ operation: 'loan.draw', latencyMs: 600 });
      await code.fill('000000');
      // A second click may meet a busy button or none: that is the point.
      await confirmCode.dblclick({ timeout: 1500 }).catch(() => undefined);
      if (await codeSheet.isVisible()) await page.keyboard.press('Enter');
      await underWay.waitFor();
      await skipToArrival(at);
      await assertLoans(at, 1);
    });
  });

  it('takes a double press on the order as one', async () => {
    await visit(async (at) => {
      const { page } = at;
      const { borrow, consent, codeSheet } = on(page);
      await openConfirm(at);
      await consent.click();
      await borrow.dblclick();
      await codeSheet.waitFor();
      await sendCode(at, '000000');
      await on(page).underWay.waitFor();
      await skipToArrival(at);
      await assertLoans(at, 1);
    });
  });

  it('takes up the loan after a reload between order and reply', async () => {
    await visit(async (at) => {
      const { page, bank } = at;
      await openCode(at);
      await bank.plant({ operation: 'loan.draw', latencyMs: 1500 });
      const sent = page.waitForRequest(
        (request) => request.url().endsWith('/v1/loan/draws') && request.method() === 'POST',
      );
      await sendCode(at, '000000');
      await sent;
      await page.reload();
      const shown = on(page);
      // The order may reach the books after the page has asked for it; then the entry is open and nothing is lost.
      await shown.underWay.or(shown.amount).first().waitFor();
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await page.reload();
      await shown.underWay.waitFor();
      await skipToArrival(at);
      await assertLoans(at, 1);
    });
  });

  it('finds the loan when the reply is lost after the order was carried out', async () => {
    await visit(
      async (at) => {
        const { page, bank } = at;
        await openCode(at);
        await bank.plant({ operation: 'loan.draw', dropAfterCommit: true });
        await sendCode(at, '000000');
        await on(page).underWay.waitFor();
        await skipToArrival(at);
        await assertLoans(at, 1);
      },
      { offline: true, expected: [usedProof] },
    );
  });

  it('finds the loan when every reply is lost, and never sends the order under another key', async () => {
    await visit(
      async (at) => {
        const { page, bank } = at;
        const keys = new Set<string>();
        page.on('request', (request) => {
          const key = request.headers()['idempotency-key'];
          if (key !== undefined && request.url().endsWith('/v1/loan/draws')) keys.add(key);
        });
        await openCode(at);
        await bank.plant({ operation: 'loan.draw', dropAfterCommit: true, times: 3 });
        await sendCode(at, '000000');
        await on(page).underWay.waitFor({ timeout: 15_000 });
        await skipToArrival(at);
        await assertLoans(at, 1);
        if (keys.size !== 1) throw new Error(`The order went out under ${[...keys].join(' and ')}.`);
      },
      { offline: true, expected: [usedProof] },
    );
  });
});
