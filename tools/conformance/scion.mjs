// The machine in SCION, an interpreter of SCXML.

import { createRequire } from 'node:module';

const scxml = createRequire(import.meta.url)('@scion-scxml/scxml');

/** An interpreter; with other guards in the place of those in the document where these are given. */
export async function scion(document, guards) {
  const text = guards ? document.replace(/(<script><!\[CDATA\[)[^]*?(\nvar g = )/, (_, from, to) => `${from}${guards}${to}`) : document;
  const model = await new Promise((resolve, reject) => {
    scxml.documentStringToModel('flow.scxml', text, (error, model) => {
      if (error) return reject(error);
      return model.prepare((error, prepared) => (error ? reject(error) : resolve(prepared)));
    }, {});
  });
  const first = new scxml.core.Statechart(model);
  first.start();
  const start = first.getSnapshot();
  let chart;
  const data = ({ type, ...data }) => ({ name: type, data });
  const states = () => chart._configuration.iter().flatMap((state) => [state, ...state.ancestors]);
  return {
    name: 'SCION',
    start: (input) => {
      const [configuration, history, isFinal, datamodel, queue] = structuredClone(start);
      Object.assign(datamodel.c, structuredClone(input));
      chart = new scxml.core.Statechart(model, { snapshot: [configuration, history, isFinal, datamodel, queue] });
      chart.start();
    },
    send: (event) => chart.gen(data(event)),
    can: (event) => !chart._isInFinalState && !chart._selectTransitions(data(event), false).isEmpty(),
    context: () => chart._model.$serializeDatamodel().c,
    events: () => new Set(states().flatMap((state) => state.transitions.flatMap(({ events }) => events ?? []))),
    pause: () => {
      if (chart._isInFinalState) return 'over';
      const state = chart.getFullConfiguration().find((id) => id.startsWith('pause.') && !['resting', 'coming-back', 'lapsing'].includes(id.slice(6)));
      return state.slice(6);
    },
  };
}
