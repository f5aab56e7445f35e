// The machine in XState 5.

import { assign, getInitialSnapshot, setup, transition } from 'xstate';

export async function xstate(config, reweave) {
  const of = setup(reweave.forXState({ assign }));
  const machine = of.createMachine({ ...config, context: ({ input }) => ({ ...config.context, ...input }) });
  let snapshot;
  return {
    name: 'XState',
    start: (input) => (snapshot = getInitialSnapshot(machine, input)),
    send: (event) => ([snapshot] = transition(machine, snapshot, event)),
    can: (event) => snapshot.can(event),
    context: () => snapshot.context,
    /** What can be sent at all where it stands. */
    events: () => new Set(snapshot._nodes.flatMap((node) => node.ownEvents)),
    pause: () => (typeof snapshot.value.pause === 'string' ? snapshot.value.pause : Object.keys(snapshot.value.pause)[0]),
  };
}
