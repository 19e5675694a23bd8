import { createBrowserRouter, Navigate, type RouteObject } from "react-router";
import { useSession } from "../lib/session";
import { loadWords } from "../lib/words";
import { AccessGate } from "./access-gate";
import type { FeaturePage } from "./feature";
import { features } from "./features";
import { landing } from "./landing";
import { Layout } from "./layout/layout";
import { NotFoundPage } from "./not-found-page";
import { RouteError } from "./route-error";
import { SessionGate } from "./session-gate";
import { Splash } from "./splash";

const Home = () => <Navigate to={landing(useSession().person.roles)} replace />;

/** Code, words and, where it is used, antd arrive side by side, then the page shows at once. */
function route({ path, page, words, permission, antd = true }: FeaturePage): RouteObject {
  return {
    path,
    errorElement: <RouteError />,
    lazy: async () => {
      const [{ default: Page }, frame] = await Promise.all([
        page(),
        antd ? import("./antd-frame") : null,
        loadWords(words),
      ]);
      const content = frame ? (
        <frame.AntdFrame>
          <Page />
        </frame.AntdFrame>
      ) : (
        <Page />
      );
      return { element: <AccessGate permission={permission}>{content}</AccessGate> };
    },
  };
}

export const makeRouter = () =>
  createBrowserRouter([
    {
      element: <SessionGate />,
      errorElement: <RouteError />,
      HydrateFallback: Splash,
      children: [
        {
          element: <Layout />,
          children: [
            { index: true, element: <Home /> },
            { path: "/me", errorElement: <RouteError />, lazy: () => import("./account/account-page") },
            ...features.flatMap((feature) => feature.pages.map(route)),
            { path: "*", element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ]);
