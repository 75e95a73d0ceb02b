/** A finger post on the colour of the service. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0e4a47"/><g fill="#fffdf8"><path d="M15 3h2v26h-2z"/><path d="M7 6h15l4 3.5-4 3.5H7z"/><path d="M25 16H10l-4 3.5 4 3.5h15z"/></g></svg>`;
