/**
 * What the page's security policy lets run: these two files and nothing else. A test tells the right hashes when a file has changed:
 * `openssl dgst -sha256 -binary desk.css | base64`.
 */
export const styleHash = "sha256-NcqNBqRFGnTxHPAayBDmGDcAjhiCc43RGPYAPqhfk68=";
export const scriptHash = "sha256-2zXgaojewc9fdu6igzsWMq3irGQENUH/as98FdICCFI=";
