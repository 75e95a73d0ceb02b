/**
 * Loaded before a measure (`node --import`): understanding finds the models learnt for the bench, in the folder that
 * is the first argument, where the models of the service stand. Nothing else of it changes.
 */
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , folder = ''] = process.argv;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const [, name] = /\/understanding\/learned\/(\w+\.generated\.ts)$/.exec(found.url) ?? [];
    return name === undefined ? found : { ...found, url: pathToFileURL(join(folder, name)).href };
  },
});
