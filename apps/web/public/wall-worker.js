// Keeps what the page of wallboards is made of, so that it opens again without network. It never keeps an address of a
// wallboard or its numbers: every address shares one page, and the page keeps its own last picture.
const KEPT = 'wheelhouse-wall';
const PAGE = '/wall/';

const isPage = (request) => request.mode === 'navigate';
const isOfTheBuild = (url) => url.pathname.startsWith('/assets/') || url.pathname === '/favicon.svg';

async function page(request) {
  const kept = await caches.open(KEPT);
  try {
    const answer = await fetch(request);
    if (answer.ok) await kept.put(PAGE, answer.clone());
    // A proxy in front of a server that is down answers by itself; the kept page knows what to do until it is back.
    if (answer.ok) return answer;
    return (await kept.match(PAGE)) ?? answer;
  } catch (error) {
    const last = await kept.match(PAGE);
    if (last) return last;
    throw error;
  }
}

async function part(request) {
  const kept = await caches.open(KEPT);
  const known = await kept.match(request.url);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await kept.put(request.url, answer.clone());
  return answer;
}

// The page names what it runs on: what is missing is fetched, what an older build left is dropped.
async function keep(urls) {
  const kept = await caches.open(KEPT);
  const wanted = new Set(urls);
  for (const request of await kept.keys()) {
    const url = new URL(request.url);
    if (url.pathname !== PAGE && !wanted.has(request.url)) await kept.delete(request);
  }
  for (const url of wanted) if (!(await kept.match(url))) await kept.add(url);
  if (await kept.match(PAGE)) return;
  const answer = await fetch(PAGE, { headers: { accept: 'text/html' } });
  if (answer.ok) await kept.put(PAGE, answer);
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  const { keep: urls } = event.data ?? {};
  if (Array.isArray(urls)) event.waitUntil(keep(urls.filter((url) => isOfTheBuild(new URL(url)))));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (isPage(request)) event.respondWith(page(request));
  else if (isOfTheBuild(url)) event.respondWith(part(request));
});
