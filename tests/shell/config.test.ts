import { describe, expect, test } from 'vitest';
import { OperatorError, parseConfig } from '../../src/config.ts';

const refusal = (env: Record<string, string>): string => {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof OperatorError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('the environment', () => {
  test('an operator who says nothing gets a service that starts', () => {
    expect(parseConfig({})).toMatchObject({
      network: { rateLimits: true, clientAddressHeader: null },
      port: 3000,
      databasePath: 'par-ou.sqlite',
      territoires: ['41', '37'],
      secretKey: null,
      retentionDays: 30,
      logLevel: 'info',
      widget: { hosts: '*' },
      site: {
        publicUrl: null,
        quickExitUrl: 'https://meteofrance.com/',
        publisher: { name: null, address: null, contact: null, director: null },
        host: { name: null, address: null },
      },
    });
  });

  test('an empty variable counts as absent', () => {
    expect(parseConfig({ PORT: '', RETENTION_DAYS: '  ' })).toEqual(parseConfig({}));
  });

  test('what is said is read', () => {
    const config = parseConfig({
      PORT: '0',
      PUBLIC_URL: 'https://parou.example/',
      TERRITOIRES: '37, 2A,37,976',
      PUBLISHER_NAME: 'Une collectivité',
      HOST_ADDRESS: 'Une rue',
      WIDGET_HOSTS: 'https://www.blois.fr/, https://*.Loir-et-Cher.fr:443,https://www.évreux.fr',
    });
    expect(config.widget.hosts).toEqual([
      'https://www.blois.fr',
      'https://*.loir-et-cher.fr',
      'https://www.xn--vreux-9ra.fr',
    ]);
    expect(config.port).toBe(0);
    expect(config.site.publicUrl).toBe('https://parou.example');
    expect(config.territoires).toEqual(['37', '2A', '976']);
    expect(config.site.publisher.name).toBe('Une collectivité');
    expect(config.site.host.address).toBe('Une rue');
  });

  test.each([
    ['PORT', 'abc', 'un nombre entier entre 0 et 65535'],
    ['PORT', '70000', 'un nombre entier entre 0 et 65535'],
    ['PORT', '3000.5', 'un nombre entier entre 0 et 65535'],
    ['PUBLIC_URL', 'parou.example', 'une adresse web complète'],
    ['PUBLIC_URL', 'javascript:alert(1)', 'une adresse web complète'],
    ['TERRITOIRES', '41,loir', 'des numéros de département'],
    ['TERRITOIRES', '41,', 'des numéros de département'],
    ['RETENTION_DAYS', '0', 'un nombre entier de jours'],
    ['RETENTION_DAYS', 'toujours', 'un nombre entier de jours'],
    ['LOG_LEVEL', 'bavard', 'debug, info, warn, error, silent'],
    ['QUICK_EXIT_URL', 'http://meteo.example', 'https://'],
    ['WIDGET_HOSTS', 'www.blois.fr', '* pour tous les sites, ou des adresses'],
    ['WIDGET_HOSTS', 'https://www.blois.fr/vos-demarches', 'sans rien après le nom'],
    ['WIDGET_HOSTS', 'https://www.blois.fr,', 'séparées par des virgules'],
    ['WIDGET_HOSTS', 'https://www.blois.fr; script-src *', 'par exemple https://www.blois.fr'],
    ['WIDGET_HOSTS', 'https://a%3Bb.fr', 'par exemple https://www.blois.fr'],
    ['WIDGET_HOSTS', 'https://www.*.fr', 'https://*.loir-et-cher.fr'],
    ['WIDGET_HOSTS', '*,https://www.blois.fr', '* pour tous les sites'],
  ])('%s=%s is told with its name, its value and what is expected', (name, value, expected) => {
    const says = refusal({ [name]: value });
    expect(says).toContain(name);
    expect(says).toContain(`« ${value} »`);
    expect(says).toContain(expected);
    expect(says.split('\n')).toHaveLength(1);
  });

  test('every wrong value is told at once, one sentence each', () => {
    expect(refusal({ PORT: 'x', RETENTION_DAYS: 'y', TERRITOIRES: 'a,b' }).split('\n')).toHaveLength(3);
  });

  test('a key that is too short is refused and never shown', () => {
    const says = refusal({ SECRET_KEY: 'motdepasse' });
    expect(says).toContain('SECRET_KEY');
    expect(says).not.toContain('motdepasse');
  });
});
