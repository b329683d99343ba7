import packageFile from '../package.json' with { type: 'json' };

/** Name and version of what makes an edition, as every file of it tells. */
export const ENGINE = { name: packageFile.name, version: packageFile.version };
