/** Opens the button's context menu with the right mouse button; `menu` is it, `item` an entry of it or null. */
const openMenu = (entry: string) => `
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  // New extensions stand in a list of their own at first.
  CustomizableUI.addWidgetToArea(action.id, 'nav-bar');
  const button = action.widget.forWindow(window).node;
  const menu = document.getElementById('toolbar-context-menu');
  const opened = new Promise((resume) => menu.addEventListener('popupshown', resume, { once: true }));
  const box = button.getBoundingClientRect();
  window.synthesizeMouseEvent('contextmenu', box.x + box.width / 2, box.y + box.height / 2, { button: 2, clickCount: 1 }, {});
  await opened;
  const item = menu.querySelector('[id$="_${entry}"]');`;

/** Body of a script for Firefox's own window with the toolbar button as `action`: chooses an entry of its context menu. */
export const chooseFromMenu = (entry: string) => `${openMenu(entry)}
  if (!item) throw new Error('The menu has no ${entry}.');
  const closed = new Promise((resume) => menu.addEventListener('popuphidden', resume, { once: true }));
  menu.activateItem(item);
  await closed;`;

/** The same, only looking whether there is such an entry: "true" or "false". */
export const lookIntoMenu = (entry: string) => `${openMenu(entry)}
  menu.hidePopup();
  return String(item !== null);`;
