// What the components' data hooks are given by the page that hosts them: the parts of the use cases and the mail page beside us.
import { createContext, use, type ReactElement, type ReactNode } from 'react';
import type { AppDeps } from '../../lib/app/deps';
import type { MailPage } from './mail-page';

/** Everything that a composition root wires for its components. */
export interface Services extends AppDeps {
  readonly page: MailPage;
}

const ServicesContext = createContext<Services | null>(null);

/** Gives the services to everything inside. */
export function ServicesProvider({
  services,
  children,
}: {
  readonly services: Services;
  readonly children: ReactNode;
}): ReactElement {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

/** The services of this page. */
export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === null) throw new Error('useServices outside of ServicesProvider');
  return services;
}
