import type { Feature } from "./feature";

const modules = import.meta.glob<{ default: Feature }>("../features/*/feature.ts", { eager: true });

/** Every feature there is: a folder with a feature.ts joins by being there. */
export const features: Feature[] = Object.values(modules).map((module) => module.default);

export const navigation = features.flatMap((feature) => feature.nav ?? []).sort((a, b) => a.order - b.order);
