import { answer, type Contender, fileOf, hostPage, page, type Question, script, versioned } from '../contender.ts';

const PROGRAM = 'tock-react-kit/build/tock-react-kit-standalone.umd.js';

/**
 * The chat of Tock as a site without a bundler has it: the bundle that bears its own React, and a bot that answers its
 * opening message. Of its options, those that show the answer soonest.
 */
export function tock({ label, choices }: Question): Contender {
  const program = fileOf(PROGRAM);
  const buttons = choices.map(({ id, label: title }) => ({ type: 'quick_reply', title, payload: id }));
  const start =
    "TockReact.renderChat(document.getElementById('chat'), '/tock/bot', undefined, {}, " +
    "{ openingMessage: 'Bonjour', disableSse: true, timeoutBetweenMessage: 0 });";
  return {
    name: versioned('tock-react-kit'),
    about:
      'paquet autonome de sa documentation, React compris ; un message d’ouverture, auquel répond un robot enregistré ; sans SSE ni délai entre les messages',
    opens: '/tock',
    served: [
      page(
        '/tock',
        hostPage('', `<div id="chat"></div>\n<script src="/tock/program.js"></script>\n<script>${start}</script>`),
      ),
      script('/tock/program.js', program),
      answer('/tock/bot', { responses: [{ type: 'text', text: label, buttons }] }),
    ],
    weighed: [program],
  };
}
