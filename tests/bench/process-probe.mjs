// Loaded into a measured process with --import: tells its CPU time and memory over the channel to its parent.
import { writeFileSync } from 'node:fs';

/** Forgets the highest memory use so far, where the system can (Linux). Answers whether it could. */
function forgetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
    return true;
  } catch {
    return false;
  }
}

function peak() {
  return process.resourceUsage().maxRSS * 1024;
}

process.on('message', ({ probe, id }) => {
  if (probe === 'rest') globalThis.gc?.();
  const canForget = probe === 'rest' && forgetPeak();
  const { user, system } = process.cpuUsage();
  process.send({ probe: id, cpuMs: (user + system) / 1000, rss: process.memoryUsage.rss(), peak: peak(), canForget });
});
// The channel alone must not keep a server alive that is closing.
process.channel?.unref();
