/** Bodies of scripts for Firefox's own window that name or change the extension; `id` is the one in its manifest. */

export const extensionOf = (id: string) => `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});`;

/** The extension's toolbar button. */
export const actionOf = (id: string) => `${extensionOf(id)}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);`;

/** Starts the extension anew under its open pages, as an update does. */
export const restart = (id: string) => `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
  await addon.reload();
  await WebExtensionPolicy.getByID(addon.id).readyPromise;`;

/** Switches the extension off or on, as the switch in the browser's own list of extensions does. */
export const setEnabled = (id: string, isEnabled: boolean) => `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
  await addon.${isEnabled ? 'enable' : 'disable'}();
  ${isEnabled ? 'await WebExtensionPolicy.getByID(addon.id).readyPromise;' : ''}`;

/** Does what the reader's "Run in private windows" does. */
export const allowPrivately = (id: string) => `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const leave = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(${JSON.stringify(id)}, leave);
  ${restart(id)}`;

/** Answers the question for leave that the browser asks, once it does. */
export const answerRequest = (isAllowed: boolean) => `for (let tries = 0; tries < 1_800; tries += 1) {
    const question = document.getElementById('addon-webext-permissions-notification');
    if (question?.closest('panel')?.state === 'open') {
      question.${isAllowed ? 'button' : 'secondaryButton'}.click();
      return;
    }
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error('The browser did not ask.');`;

/** Does what the browser does when the keys of one of the extension's shortcuts are pressed: `Alt+Shift+S`. */
export const pressKey = (keys: string) => {
  const letter = keys.replace('Alt+Shift+', '');
  return `document.querySelector('keyset[id^="ext-keyset-id-"] key[modifiers="alt,shift"][key="${letter}"]').doCommand();`;
};
