/**
 * The voice of the device for a language (BCP 47), or undefined. Only a voice of the device itself: the others send what
 * they read to whoever made the browser.
 */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const wanted = lang.slice(0, 2).toLowerCase();
  const voices = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && voice.lang.slice(0, 2).toLowerCase() === wanted);
  // Android writes « fr_FR »; a voice of France before one of Canada or Belgium.
  return voices.find((voice) => /^fr.FR/i.test(voice.lang)) ?? voices.find((voice) => voice.default) ?? voices[0];
}
