import preset from '../../jest.preset.js';
export default { ...preset, displayName: 'ui', rootDir: import.meta.dirname };
