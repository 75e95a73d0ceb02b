import { answer, type Contender, fileOf, hostPage, page, type Question, script, versioned } from '../contender.ts';

const START = `import Typebot from '/typebot/web.js';
Typebot.initStandard({ typebot: 'par-ou', apiHost: location.origin });`;

/** The standard embed of Typebot, on an API that answers with a small recorded bot: one message, then its choices. */
export function typebot({ label, choices }: Question): Contender {
  const program = fileOf('@typebot.io/js/web');
  const element = '<typebot-standard style="width: 100%; height: 600px"></typebot-standard>';
  return {
    name: versioned('@typebot.io/js'),
    about:
      'web.js en module, initStandard ; une API enregistrée répond à startChat un message et ses choix, sans police ni frappe simulée',
    opens: '/typebot',
    served: [
      page('/typebot', hostPage(`<script type="module">${START}</script>`, element)),
      script('/typebot/web.js', program),
      answer('/api/v1/typebots/par-ou/startChat', {
        sessionId: 'bench',
        typebot: {
          id: 'par-ou',
          version: '6',
          theme: { general: { font: { type: 'Custom', css: '' } } },
          settings: { typingEmulation: { enabled: false } },
        },
        messages: [
          {
            id: 'question',
            type: 'text',
            content: { type: 'richText', richText: [{ type: 'p', children: [{ text: label }] }] },
          },
        ],
        input: {
          id: 'choices',
          type: 'choice input',
          items: choices.map(({ id, label: content }) => ({ id, content })),
        },
      }),
    ],
    weighed: [program],
  };
}
