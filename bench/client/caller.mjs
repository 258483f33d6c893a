// A measured process: calls as one contestant, and prints CPU time and latency of a call.
import { median } from '../figures.mjs';
import { contestants } from './contestants.mjs';

const CONCURRENCY = 16;
const WARM_UP_CALLS = 800;
const BLOCKS = 5;
const CALLS_IN_A_BLOCK = 400;

/** Makes calls, a number of them at the same time. */
async function perform(call, calls, concurrency) {
  let left = calls;
  const worker = async () => {
    while ((left -= 1) >= 0) await call();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

/** Measures the CPU time of this whole process, user and system, in microseconds a call. */
async function cpuOf(call) {
  const blocks = [];
  for (let block = 0; block < BLOCKS; block += 1) {
    const before = process.cpuUsage();
    await perform(call, CALLS_IN_A_BLOCK, CONCURRENCY);
    const { user, system } = process.cpuUsage(before);
    blocks.push((user + system) / CALLS_IN_A_BLOCK);
  }
  return median(blocks);
}

/** Measures how long calls take one after the other, in microseconds. */
async function latencyOf(call) {
  const times = [];
  for (let n = 0; n < CALLS_IN_A_BLOCK; n += 1) {
    const started = performance.now();
    await call();
    times.push((performance.now() - started) * 1000);
  }
  return median(times);
}

async function measure(call) {
  await perform(call, WARM_UP_CALLS, CONCURRENCY);
  return { cpu: await cpuOf(call), latency: await latencyOf(call) };
}

const [name, port] = process.argv.slice(2);
const { one, list } = contestants[name](Number(port));
const ofOne = await measure(one);
const ofList = await measure(list);
const figures = {
  ...{ oneCpu: ofOne.cpu, oneLatency: ofOne.latency },
  ...{ listCpu: ofList.cpu, listLatency: ofList.latency },
};
// Keep-alive connections would hold the process open.
process.stdout.write(JSON.stringify(figures), () => process.exit(0));
