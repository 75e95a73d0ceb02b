// Made from src/browser by « npm run browser -- build ». Do not edit.
export const widgetProgram = "\"use strict\";(()=>{})();\n";
export const pagesProgram = "\"use strict\";(()=>{})();\n";
