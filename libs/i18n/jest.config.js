import preset from '../../jest.preset.js';
export default { ...preset, displayName: 'i18n', rootDir: import.meta.dirname };
