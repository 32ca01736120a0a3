/** The toolbar button's badge and context menu, and the keyboard shortcuts. */
export { keepBadges } from './badge';
export { keepCommands } from './commands';
export { keepMenu } from './menu';
