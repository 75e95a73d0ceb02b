/** What is said to whoever writes in another language: the buttons, a person, the numbers of a danger. One short sentence each. */

type Told = { dir: 'ltr' | 'rtl'; says: [buttons: string, person: string, danger: string] };

/** By language code (BCP 47). To be read again by people whose language it is. */
export const otherLanguages = {
  en: {
    dir: 'ltr',
    says: [
      'You can answer with the buttons.',
      'You can also talk to someone on the phone: the number is below.',
      'In danger: call 112. If you cannot speak, send a text message to 114.',
    ],
  },
  ar: {
    dir: 'rtl',
    says: [
      'يمكنك الإجابة باستعمال الأزرار.',
      'يمكنك أيضًا التحدث مع شخص بالهاتف: الرقم مكتوب أدناه.',
      'في حالة الخطر: اتصل بالرقم 112. إذا كنت لا تستطيع الكلام، أرسل رسالة نصية إلى الرقم 114.',
    ],
  },
  uk: {
    dir: 'ltr',
    says: [
      'Ви можете відповідати за допомогою кнопок.',
      'Ви також можете поговорити з людиною по телефону: номер нижче.',
      'У разі небезпеки телефонуйте 112. Якщо не можете говорити, надішліть SMS на 114.',
    ],
  },
  ru: {
    dir: 'ltr',
    says: [
      'Вы можете отвечать с помощью кнопок.',
      'Вы также можете поговорить с человеком по телефону: номер ниже.',
      'В случае опасности звоните 112. Если не можете говорить, отправьте SMS на 114.',
    ],
  },
  tr: {
    dir: 'ltr',
    says: [
      'Düğmelerle cevap verebilirsiniz.',
      'Telefonda biriyle de konuşabilirsiniz: numara aşağıda.',
      'Tehlikedeyseniz 112’yi arayın. Konuşamıyorsanız 114’e SMS gönderin.',
    ],
  },
  pt: {
    dir: 'ltr',
    says: [
      'Pode responder com os botões.',
      'Também pode falar com uma pessoa ao telefone: o número está em baixo.',
      'Em perigo: ligue para o 112. Se não pode falar, envie um SMS para o 114.',
    ],
  },
  es: {
    dir: 'ltr',
    says: [
      'Puede responder con los botones.',
      'También puede hablar con una persona por teléfono: el número está abajo.',
      'En peligro: llame al 112. Si no puede hablar, envíe un SMS al 114.',
    ],
  },
} as const satisfies Record<string, Told>;

export type OtherLanguage = keyof typeof otherLanguages;
