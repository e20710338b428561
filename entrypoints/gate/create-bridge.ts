import { callBackground, isExtensionAlive, obeyOrders } from '../../platform/messages.ts';
import type { Bridge } from '../../platform/page-instance.ts';
import { readSettings, watchSettings } from '../../platform/settings.ts';

/** The browser's functions the reader script needs, taken before the page could hide them. */
export function createBridge(): Bridge {
  return {
    isAlive: isExtensionAlive,
    analyse: (reading) => callBackground({ type: 'analyse', reading }),
    analysePart: (ticket, spans) => callBackground({ type: 'analyse-part', ticket, spans }),
    analyseRest: (ticket) => callBackground({ type: 'analyse-rest', ticket }),
    mayRead: () => callBackground({ type: 'may-read' }),
    styleFrames() {
      if (isExtensionAlive()) void callBackground({ type: 'style-frames' });
    },
    tellStatus(status, shown) {
      if (isExtensionAlive()) void callBackground({ type: 'status', status, shown });
    },
    readSettings,
    watchSettings,
    obeyOrders,
  };
}
