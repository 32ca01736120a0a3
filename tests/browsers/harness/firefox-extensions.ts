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

/** Does what the reader's "Run in private windows" does. */
export const allowPrivately = (id: string) => `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const leave = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(${JSON.stringify(id)}, leave);
  ${restart(id)}`;
