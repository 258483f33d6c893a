// What the pages of all charts share: the figures to draw, and the clock that times the drawing.

const COUNT = 2500;
const MS_PER_DAY = 86_400_000;
const LAST_DAY = Date.UTC(2026, 10, 20);

/** A line that wanders like a fund for ten years, in the words of our API: each chart makes of it what it needs. */
const wander = () => {
  let [seed, value] = [20_261_120, 1];
  return Array.from({ length: COUNT }, (_, index) => {
    // Park and Miller's generator: the same line on every page.
    seed = (seed * 48_271) % 2_147_483_647;
    value *= 1 + (seed / 2_147_483_647 - 0.49) * 0.012;
    const day = new Date(LAST_DAY - (COUNT - 1 - index) * MS_PER_DAY);
    return { date: day.toISOString().slice(0, 10), value: value.toFixed(4) };
  });
};

/** Counts what is drawn on canvases, for charts do not say when they have drawn. */
export function countStrokes() {
  const { prototype } = CanvasRenderingContext2D;
  const { stroke } = prototype;
  let strokes = 0;
  prototype.stroke = function (...path) {
    strokes += 1;
    return stroke.apply(this, path);
  };
  return () => strokes;
}

/** Waits for the end of the first frame after which something is drawn. */
const shown = (isDrawn) =>
  new Promise((done) => {
    const look = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (isDrawn()) done();
        else requestAnimationFrame(look);
      };
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });

/**
 * Offers the bench a drawing to time: `benchDraw()` evaluates the chart's script, which has been fetched but not read,
 * and draws.
 *
 * @param {() => Promise<{draw: (root: Element, points: object[]) => () => boolean}>} load - Evaluates the script; `draw`
 *   answers with what tells that the line is there.
 */
export function offer(load) {
  const points = wander();
  globalThis.benchDraw = async () => {
    const begun = performance.now();
    const { draw } = await load();
    const evaluated = performance.now();
    await shown(draw(document.querySelector('#root'), points));
    const painted = performance.now();
    return { evaluation: evaluated - begun, paint: painted - evaluated };
  };
}
