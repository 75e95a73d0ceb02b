import { describe, expect, test } from 'vitest';
import { smsLacks } from '../../src/channels/sms/routes.ts';
import { parseConfig } from '../../src/config.ts';
import { twilioEnv } from '../support/sms-phone.ts';

const ovh = {
  PUBLIC_URL: 'https://parou.example.fr',
  OVH_WEBHOOK_SECRET: 'abcdefghijklmnopqrstuvwx',
  OVH_APPLICATION_KEY: 'abcdefgh',
  OVH_APPLICATION_SECRET: 'abcdefgh',
  OVH_CONSUMER_KEY: 'abcdefgh',
  OVH_SERVICE_NAME: 'sms-ab12345-1',
};

describe('the SMS of the operator', () => {
  test('are off without a provider, or without the public address that signatures begin with', () => {
    expect(parseConfig({}).sms).toBeNull();
    expect(smsLacks(parseConfig({}))).toBe('PUBLIC_URL');
    const { PUBLIC_URL: _, ...private_ } = twilioEnv;
    expect(parseConfig(private_).sms).toBeNull();
    expect(smsLacks(parseConfig({ PUBLIC_URL: 'https://parou.example.fr' }))).toBe('TWILIO_AUTH_TOKEN');
  });

  test('are on with Twilio, with OVHcloud, or with both', () => {
    expect(parseConfig(twilioEnv).sms).toMatchObject({ from: '+33939000000', ovh: null, dailyBudget: 100 });
    expect(parseConfig(ovh).sms).toMatchObject({ twilio: null, ovh: { apiRoot: 'https://eu.api.ovh.com/1.0' } });
    expect(smsLacks(parseConfig({ ...ovh, ...twilioEnv }))).toBeNull();
  });

  test.each(Object.keys(ovh))('of OVHcloud need %s', (name) => {
    expect(parseConfig({ ...ovh, [name]: '' }).sms).toBeNull();
  });

  test.each([
    ['SMS_FROM', 'Par ou', /SMS_FROM vaut « Par ou » : il faut un numéro/],
    ['SMS_DAILY_BUDGET', 'beaucoup', /SMS_DAILY_BUDGET/],
    ['TWILIO_ACCOUNT_SID', 'AC1', /TWILIO_ACCOUNT_SID/],
    ['TWILIO_AUTH_TOKEN', 'court', /TWILIO_AUTH_TOKEN ne convient pas/],
    ['OVH_WEBHOOK_SECRET', 'trop court', /OVH_WEBHOOK_SECRET ne convient pas/],
    ['OVH_SERVICE_NAME', 'x', /OVH_SERVICE_NAME/],
  ])('refuse a wrong %s in one sentence', (name, value, says) => {
    expect(() => parseConfig({ ...twilioEnv, [name]: value })).toThrow(says);
  });

  test('take a number with spaces', () => {
    expect(parseConfig({ ...twilioEnv, SMS_FROM: '+33 9 39 00 00 00' }).sms?.from).toBe('+33939000000');
  });
});
