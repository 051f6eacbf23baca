// The full-page app: chooses the adapters, wires them, draws. Decides nothing.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type BrowserServices, BrowserProvider } from '../../components/data/browser-services';
import { tabMailPage } from '../../components/data/mail-page';
import { ServicesProvider } from '../../components/data/services';
import { MailPageProvider } from '../../components/data/use-beside';
import { WordsProvider } from '../../components/data/words';
import { App } from '../../components/shell/app';
import type { AppDeps } from '../../lib/app/deps';
import { fetchModel, modelState } from '../../lib/drafters/own-model';
import { templateDrafter } from '../../lib/drafters/template.drafter';
import { chromeKeys, openChromeKeys, saveFile } from '../../lib/platform/chrome-page';
import { systemClock } from '../../lib/platform/clock';
import { sessionDesk } from '../../lib/platform/desk';
import { askToNotify, mayNotify, stopNotifying } from '../../lib/platform/notices';
import { browserWords } from '../../lib/platform/words';
import { openMemory } from '../../lib/store/memory';
import { diskSpace, isKeptForGood, keepForGood } from '../../lib/store/persistence';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../components/tokens.css';

const services: AppDeps = {
  memory: openMemory(),
  clock: systemClock,
  desk: sessionDesk(),
  drafter: templateDrafter,
};
const browser: BrowserServices = {
  chromeKeys,
  openChromeKeys,
  keepForGood,
  mayNotify,
  askToNotify,
  stopNotifying,
  saveFile,
  modelState: () => modelState(),
  fetchModel: (onPart) => fetchModel(onPart),
  onDisk: async () => {
    const { used, allowed } = await diskSpace();
    return { bytes: allowed === 0 ? null : used, persisted: await isKeptForGood() };
  },
};
const words = browserWords();
document.documentElement.lang = words.language;

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <WordsProvider words={words}>
        <ServicesProvider services={services}>
          <MailPageProvider page={tabMailPage()}>
            <BrowserProvider browser={browser}>
              <App />
            </BrowserProvider>
          </MailPageProvider>
        </ServicesProvider>
      </WordsProvider>
    </StrictMode>,
  );
}
