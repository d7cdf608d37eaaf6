# syntax=docker/dockerfile:1
# Not run where it was written: please report what does not work.
# docker build -t wheelhouse . && docker run -p 4000:4000 -v wheelhouse:/data wheelhouse
# The environment variables are those of docs/operate.md. The first start prints the link that creates the administrator.

FROM node:24-bookworm-slim AS build
WORKDIR /wheelhouse
COPY . .
RUN node scripts/run.mjs build

# Only what the server needs at run time: no test tools, no browser, no compiler.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /wheelhouse
COPY --from=build /wheelhouse /wheelhouse
RUN rm -rf node_modules \
  && npm ci --omit=dev --ignore-scripts --workspace @wheelhouse/server \
  && rm -rf .turbo .node apps/web/src packages/*/src packages/testing packages/ui plugins/*/src tests scripts docs

FROM node:24-bookworm-slim
ENV NODE_ENV=production WHEELHOUSE_DATA=/data HOST=0.0.0.0 PORT=4000
WORKDIR /wheelhouse
COPY --from=dependencies /wheelhouse /wheelhouse
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "apps/server/dist/main.js", "start"]
