// Loaded into a measured process with --import: tells its CPU time, its memory and where its time goes over the channel
// to its parent.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const profiler = new Session();

/** Forgets the highest memory use so far, where the system can (Linux). Answers whether it could. */
function forgetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
    return true;
  } catch {
    return false;
  }
}

function usage() {
  const { user, system } = process.cpuUsage();
  const peak = process.resourceUsage().maxRSS * 1024;
  return { cpuMs: (user + system) / 1000, rss: process.memoryUsage.rss(), peak };
}

const placeOf = ({ functionName, url, lineNumber }) =>
  `${functionName || '(anonymous)'} ${url.replace(/^.*\/(node_modules|packages|apps)\//, '$1/')}:${lineNumber + 1}`;

/** Where the time of a profile went: milliseconds inside each function itself, the longest first. */
function whereItWent({ nodes, samples, timeDeltas }) {
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const spent = new Map();
  samples.forEach((id, index) => {
    const place = places.get(id);
    spent.set(place, (spent.get(place) ?? 0) + timeDeltas[index] / 1000);
  });
  for (const place of spent.keys()) if (/^\(idle\) |node:inspector/.test(place)) spent.delete(place);
  return [...spent].sort((a, b) => b[1] - a[1]).slice(0, 60);
}

const WORK = {
  usage,
  rest() {
    globalThis.gc?.();
    return { ...usage(), canForget: forgetPeak() };
  },
  async profile() {
    profiler.connect();
    await profiler.post('Profiler.enable');
    await profiler.post('Profiler.start');
    return {};
  },
  async profiled() {
    const { profile } = await profiler.post('Profiler.stop');
    profiler.disconnect();
    return { places: whereItWent(profile) };
  },
};

process.on('message', ({ probe, id }) => {
  Promise.resolve(WORK[probe]()).then((answer) => process.send({ probe: id, ...answer }));
});
// The channel alone must not keep a server alive that is closing.
process.channel?.unref();
