import type { Plugin } from "vite";

/** In development, /p/… answers with p.html, as the packaged application does. */
export function publicPages(): Plugin {
  return {
    name: "aftercare-public-pages",
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (request.url?.match(/^\/p(\/[^.]*)?(\?.*)?$/)) request.url = "/p.html";
        next();
      });
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (request.url?.match(/^\/p(\/[^.]*)?(\?.*)?$/)) request.url = "/p.html";
        next();
      });
    },
  };
}
