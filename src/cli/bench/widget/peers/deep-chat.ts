import { type Contender, fileOf, hostPage, page, type Question, script, versioned } from '../contender.ts';

/** deep-chat by its bundle, as a module; its introduction is the question, so it awaits no answer. */
export function deepChat({ label }: Question): Contender {
  const program = fileOf('deep-chat/dist/deepChat.bundle.js');
  const intro = JSON.stringify({ text: label }).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  return {
    name: versioned('deep-chat'),
    about:
      'son paquet entier, en module ; la question est son message d’introduction, sans réponse à attendre ; la police qu’il demande à Google n’est pas chargée',
    opens: '/deep-chat',
    served: [
      page(
        '/deep-chat',
        hostPage(
          '<script type="module" src="/deep-chat/program.js"></script>',
          `<deep-chat demo="true" introMessage='${intro}'></deep-chat>`,
        ),
      ),
      script('/deep-chat/program.js', program),
    ],
    weighed: [program],
  };
}
