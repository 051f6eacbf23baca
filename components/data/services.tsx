// What the components' data hooks are given by the page that hosts them: the parts of the use cases.
import { createContext, use, type ReactElement, type ReactNode } from 'react';
import type { AppDeps } from '../../lib/app/deps';

const ServicesContext = createContext<AppDeps | null>(null);

/** Gives the services to everything inside. */
export function ServicesProvider({
  services,
  children,
}: {
  readonly services: AppDeps;
  readonly children: ReactNode;
}): ReactElement {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

/** The services of this page. */
export function useServices(): AppDeps {
  const services = use(ServicesContext);
  if (services === null) throw new Error('useServices outside of ServicesProvider');
  return services;
}
