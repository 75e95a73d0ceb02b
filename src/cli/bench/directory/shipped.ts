/** The départements that the service ships. */
export const SHIPPED = ['41', '37'];
