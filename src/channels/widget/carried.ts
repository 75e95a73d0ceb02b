import type { Site } from '../../config.ts';
import type { Content } from '../../engine/content.ts';
import { languages } from '../../texts/languages.ts';
import { offeredLanguages } from '../../translation/shipped.ts';
import { emergencyLines, emergencySays } from '../emergency.ts';
import type { WidgetData } from './data.ts';
import { firstView } from './in-language.ts';
import { widgetStyle } from './style.ts';

/** What travels inside the program: all that is shown before the person answers, and all that needs no answer of ours. */
export function widgetData(content: Content, { publicUrl, quickExitUrl }: Site): WidgetData {
  return {
    home: publicUrl,
    quickExit: quickExitUrl,
    style: widgetStyle,
    view: firstView(content, 'fr'),
    emergency: {
      lines: emergencyLines,
      says: emergencySays,
    },
    languages: offeredLanguages.map((code) => {
      const { name, dir } = languages[code];
      return { code, name, ...(dir === 'rtl' && { rtl: true }) };
    }),
  };
}
