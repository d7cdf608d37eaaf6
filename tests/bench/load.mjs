// Sends one request again and again over keep-alive connections and measures each answer. It reads no more of HTTP than
// it needs, so that the client takes little of the machine: each answer must have status 200 and a content-length.
import { connect } from 'node:net';

const LONGEST_MS = 60_000;

function contentLength(head) {
  const status = head.slice(9, 12);
  if (status !== '200') throw new Error(`The server answered ${head.split('\r\n')[0]}`);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (!length) throw new Error('The answer has no content-length.');
  return Number(length);
}

/** One connection that sends the next request when the last is answered, until `isEnough`. */
function connection({ host, port, bytes, isEnough, times }) {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true });
    const deadline = setTimeout(() => socket.destroy(new Error('The load took too long.')), LONGEST_MS);
    let head = Buffer.alloc(0);
    let left = -1;
    let sentAt = 0;
    const send = () => {
      sentAt = performance.now();
      socket.write(bytes);
    };
    const answered = () => {
      left = -1;
      const now = performance.now();
      times.push(now - sentAt);
      if (isEnough(now)) socket.end();
      else send();
    };
    socket.once('connect', send);
    socket.on('data', (chunk) => {
      try {
        if (left < 0) {
          head = head.length > 0 ? Buffer.concat([head, chunk]) : chunk;
          const end = head.indexOf('\r\n\r\n');
          if (end < 0) return;
          left = contentLength(head.toString('latin1', 0, end)) - (head.length - end - 4);
          head = Buffer.alloc(0);
        } else left -= chunk.length;
        if (left === 0) answered();
      } catch (error) {
        socket.destroy(error);
      }
    });
    socket.once('error', reject);
    socket.once('close', () => {
      clearTimeout(deadline);
      resolve();
    });
  });
}

async function load({ url, path, headers, body, connections, seconds, requests = 1 }) {
  const { hostname: host, port } = new URL(url);
  const fields = { host: `${host}:${port}`, ...headers, 'content-length': Buffer.byteLength(body) };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  const bytes = Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
  const times = [];
  const start = performance.now();
  const isEnough = (now) => now - start >= seconds * 1000 && times.length >= requests;
  await Promise.all(Array.from({ length: connections }, () => connection({ host, port, bytes, isEnough, times })));
  const elapsed = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { requests: times.length, perSecond: times.length / elapsed, p50: at(0.5), p99: at(0.99) };
}

process.on('message', (job) => {
  load(job).then(
    (result) => process.send(result),
    (error) => process.send({ error: error.message }),
  );
});
