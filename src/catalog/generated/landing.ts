// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, Flag, Id, ListMethod, Method, OpenFilter, Some, When, YesNo } from '../shapes'

export interface LandingMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html */
  'landing.block.addcard': Method<{ scope?: string; lid: Id; block: Id; selector: string; content: string; preventHistory?: Flag }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-anchor.html */
  'landing.block.changeAnchor': Method<{ scope?: string; lid: Id; block: Id; data: Some<'Section_A' | 'Tab:1' | 'about-us' | 'faq.v2'>; preventHistory?: Flag }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html */
  'landing.block.changeNodeName': Method<{ scope?: string; lid: Id; block: Id; data: object; preventHistory?: Flag }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html */
  'landing.block.clonecard': Method<{ scope?: string; lid: Id; block: Id; selector: string; preventHistory?: Flag }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content-from-repository.html */
  'landing.block.getContentFromRepository': Method<{ code: string }, string | null>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html */
  'landing.block.getbyid': Method<{ scope?: string; block: Id; params?: { edit_mode?: Flag | Id | null; deleted?: Flag | Id | null; get_content?: Flag | Id | null } }, { id: number; lid: number; code: string; name: string; active: boolean; meta: { LID: string; FAVORITE_META: string; CREATED_BY_ID: string; DATE_CREATE: string; MODIFIED_BY_ID: string; DATE_MODIFY: string; SITE_TYPE: string; LANDING_TITLE: string; LANDING_TPL_CODE: string; SITE_TPL_CODE: string; XML_ID: string; DESIGNER_MODE: string }; content: string; css: string[]; js: string[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html */
  'landing.block.getcontent': Method<{ scope?: string; lid: Id; block: Id; editMode?: Flag; params?: { wrapper_show?: Flag | null; force_unactive?: Flag | null } }, { id: number; sections: string; active: boolean; access: string; anchor: string; php: boolean; designed: boolean; repoId: number | null; content: string; content_ext: string; css: []; js: string[]; assetStrings: []; lang: []; manifest: { block: { name: string; section: string[] }; cards: { '.landing-block-card': { name: string; label: string[] } } }; dynamicParams: []; requiredUserAction?: [] }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html */
  'landing.block.getlist': ListMethod<{ scope?: string; lid: Id | readonly Id[]; params?: { edit_mode?: Flag | Id | null; deleted?: Flag | Id | null; get_content?: Flag | Id | null }; start?: Id }, ({ id: number; lid: number; code: string; name: string; active: boolean; meta: { LID: string; FAVORITE_META: string; CREATED_BY_ID: string; DATE_CREATE: string; MODIFIED_BY_ID: string; DATE_MODIFY: string; SITE_TYPE: string; LANDING_TITLE: string; LANDING_TPL_CODE: string; SITE_TPL_CODE: string; XML_ID: string; DESIGNER_MODE: string }; content: string; css: string[]; js: string[] })[], { id: number; lid: number; code: string; name: string; active: boolean; meta: { LID: string; FAVORITE_META: string; CREATED_BY_ID: string; DATE_CREATE: string; MODIFIED_BY_ID: string; DATE_MODIFY: string; SITE_TYPE: string; LANDING_TITLE: string; LANDING_TPL_CODE: string; SITE_TPL_CODE: string; XML_ID: string; DESIGNER_MODE: string }; content: string; css: string[]; js: string[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html */
  'landing.block.getmanifest': Method<{ scope?: string; lid: Id; block: Id; params?: { edit_mode?: Flag | Id | null } }, { block: { name: string; section: string[]; dynamic: boolean; subtype: string; attrsFormDescription: string }; nodes: { '#wrapper': { type: string; code: string } }; style: { block: { type: string[] }; nodes: { '.bitrix24forms': { type: string } } }; assets: { css: string[]; js: string[]; ext: string[]; class: string[]; callbacks: [] }; timestamp: number; callbacks: { afteradd: Bag }; attrs: { '.bitrix24forms': ({ name: string; attribute: string; type: string; hidden?: boolean; items?: { name: string; value: string }[] })[] }; cards: []; menu: []; namespace: string; code: string; preview: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html */
  'landing.block.getmanifestfile': Method<{ code: string }, { block: { name: string; section: string[]; dynamic: boolean }; cards: { '.landing-block-card-img': { name: string; label: string[] } }; nodes: Record<string, { name: string; type: string; dimensions?: { width: number; height: number }; allowInlineEdit?: boolean; useInDesigner?: boolean; create2xByDefault?: boolean }>; style: { block: { type: string[]; additional: { name: string; attrsType: string[] } }; nodes: { '.landing-block-node-text-container': { title: string; type: string[] }; '.landing-block-node-small-title': { title: string; type: string[] }; '.landing-block-node-title': { title: string; type: string[] }; '.landing-block-node-text': { title: string; type: string }; '.landing-block-node-button': { title: string; type: string }; '.landing-block-card-img': { name: string; type: string[] } } }; assets: { ext: string[] } }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html */
  'landing.block.getrepository': Method<{ section?: string; scope?: string }, { name: string; meta: { ai_text_placeholder: string; ai_text_max_tokens: number }; new: boolean; type: string | [] | null; specialType: string | null; separator: boolean; app_code: boolean | string; items: { '03.1.three_cols_big_with_text_and_titles': { id: unknown; name: string; namespace: string; new: boolean; version: unknown; type: []; section: string[]; system: boolean; description: string; preview: string; restricted: boolean; repo_id: boolean; app_code: boolean; only_for_license: string; requires_updates: boolean }; repo_405: { id: unknown; new: boolean; name: string; description: unknown; namespace: string; type: []; section: string[]; preview: string; restricted: boolean; repo_id: string; app_code: string; requires_updates: boolean }; id?: string | null; name?: string; namespace?: string; new?: boolean; version?: string | null; type?: []; section?: string | []; system?: boolean; description?: string | null; preview?: string; restricted?: boolean; repo_id?: boolean | number | string; app_code?: boolean | string; only_for_license?: string; app_expired?: boolean; requires_updates?: boolean; favorite?: boolean; favoriteMy?: boolean } }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html */
  'landing.block.removecard': Method<{ scope?: string; lid: Id; block: Id; selector: string; preventHistory?: Flag }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html */
  'landing.block.updateCards': Method<{ scope?: string; lid: Id; block: Id; data: { selector?: { source?: readonly { type?: string | null; value?: Id | string | null }[]; values?: readonly unknown[] }; from?: { source?: readonly { type?: string | null; value?: Id | string | null }[]; values?: readonly unknown[] }; '.landing-block-card'?: { source?: readonly { type?: string | null; value?: Id | string | null; [key: string]: unknown }[]; values?: readonly { '.landing-block-node-title@0'?: string | null; '.landing-block-node-title@1'?: string | null; [key: string]: unknown }[]; [key: string]: unknown } } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html */
  'landing.block.updateStyles': Method<{ scope?: string; lid: Id; block: Id; data: { classList?: readonly unknown[]; affect?: readonly unknown[]; style?: object | null; '.landing-block-node-text'?: { classList?: readonly string[]; affect?: readonly string[]; style?: { 'font-weight'?: string | null; [key: string]: unknown }; [key: string]: unknown } }; preventHistory?: Flag }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html */
  'landing.block.updateattrs': Method<{ scope?: string; lid: Id; block: Id; data: object }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-content.html */
  'landing.block.updatecontent': Method<{ scope?: string; lid: Id; block: Id; content: string; designed?: Flag | Id | string; preventHistory?: Flag }, boolean | null>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html */
  'landing.block.updatenodes': Method<{ scope?: string; lid: Id; block: Id; data: object; additional?: { appendMenu?: Flag | null }; preventHistory?: Flag }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html */
  'landing.block.uploadfile': Method<{ scope?: string; block: Id; picture: string | readonly string[]; ext?: string; params?: { width?: Id | null; height?: Id | null; resize_type?: Id | null }; temp?: Flag | Id }, { id: number; src: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html */
  'landing.demos.getList': ListMethod<{ params?: { select?: readonly string[]; filter?: object | null; order?: object | null; group?: readonly string[]; limit?: Id | null; offset?: Id | null }; start?: Id }, { ID: number | string; XML_ID: string; TITLE: string; TYPE: string; DATE_MODIFY: string; MANIFEST: boolean; APP_CODE?: string; ACTIVE?: string; DESCRIPTION?: string | null; TPL_TYPE?: string; SHOW_IN_LIST?: string; PREVIEW_URL?: string; PREVIEW?: string; PREVIEW2X?: string; PREVIEW3X?: string; LANG?: Bag | null; SITE_TEMPLATE_ID?: string | null; CREATED_BY_ID?: string; MODIFIED_BY_ID?: string; DATE_CREATE?: string }[], { ID: number | string; XML_ID: string; TITLE: string; TYPE: string; DATE_MODIFY: string; MANIFEST: boolean; APP_CODE?: string; ACTIVE?: string; DESCRIPTION?: string | null; TPL_TYPE?: string; SHOW_IN_LIST?: string; PREVIEW_URL?: string; PREVIEW?: string; PREVIEW2X?: string; PREVIEW3X?: string; LANG?: Bag | null; SITE_TEMPLATE_ID?: string | null; CREATED_BY_ID?: string; MODIFIED_BY_ID?: string; DATE_CREATE?: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-page-list.html */
  'landing.demos.getPageList': Method<{ type: Some<'group' | 'knowledge' | 'mainpage' | 'page' | 'store'>; filter?: OpenFilter }, { empty: { ID: string; XML_ID: string; TYPE: string[]; TITLE: string; ACTIVE: boolean; PUBLICATION: boolean; LOCK_DELETE: boolean; AVAILABLE: boolean; SINGLETON: boolean; SECTION: []; DESCRIPTION: string; PREVIEW: string; PREVIEW2X: string; PREVIEW3X: string; APP_CODE: string; REST: number; DATA: { name: string; active: boolean; type: string[]; items: []; version: number; old_id: number; encoded: boolean; charset: string } }; 'search-result': { ID: string; XML_ID: string; TYPE: string[]; TITLE: string; ACTIVE: boolean; PUBLICATION: boolean; SECTION: string[]; DATA: { code: string; section: string[]; publication: boolean; layout: []; items: { '#block3430': { code: string } }; encoded: boolean; charset: string } } }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-site-list.html */
  'landing.demos.getSiteList': Method<{ type: Some<'group' | 'knowledge' | 'mainpage' | 'page' | 'store'>; filter?: OpenFilter }, { empty: { ID: string; XML_ID: string; TYPE: string[]; TITLE: string; ACTIVE: boolean; PUBLICATION: boolean; LOCK_DELETE: boolean; AVAILABLE: boolean; SINGLETON: boolean; SECTION: []; DESCRIPTION: string; PREVIEW: string; PREVIEW2X: string; PREVIEW3X: string; APP_CODE: string; REST: number; DATA: { name: string; items: []; encoded: boolean; charset: string } } }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-register.html */
  'landing.demos.register': Method<{ data: object | { charset?: string | null; code: string | null; site_code?: string | null; name?: string | null; description?: string | null; type?: Some<'group' | 'knowledge' | 'mainpage' | 'page' | 'store'> | null; tpl_type?: Some<'P' | 'S'> | null; fields?: object | null; folders?: object | readonly unknown[]; items?: { old_id?: Id | string | null; code?: string | null; name?: string | null; description?: string | null; type?: Some<'group' | 'knowledge' | 'mainpage' | 'page' | 'store'> | null; tpl_type?: Some<'P' | 'S'> | null; version?: Id | null; fields?: object | null; layout?: object | readonly unknown[]; items?: object | readonly { code?: string | null; access?: string | null; anchor?: string | null; old_id?: Id | null; cards?: object | null; nodes?: object | null; style?: object | null; attrs?: object | null }[]; preview?: string | null; preview2x?: string | null; preview3x?: string | null; preview_url?: string | null; show_in_list?: string | null; ftmlt?: { old_id?: string | null; code?: string | null; name?: string | null; description?: null; preview?: string | null; preview2x?: string | null; preview3x?: string | null; preview_url?: string | null; show_in_list?: string | null; type?: string | null; version?: Id | null; fields?: { TITLE?: string | null; [key: string]: unknown }; layout?: readonly unknown[]; items?: Record<string, unknown>; [key: string]: unknown } }; layout?: object | readonly unknown[]; preview?: string | null; preview2x?: string | null; preview3x?: string | null; preview_url?: string | null; show_in_list?: string | null; syspages?: object | readonly unknown[]; version?: Id | null }; params?: { site_template_id?: string | null; lang?: object | null; lang_original?: string | null } }, number[]>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-unregister.html */
  'landing.demos.unregister': Method<{ code: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html */
  'landing.landing.add': Method<{ scope?: string; fields: { TITLE: string | null; SITE_ID: Id | null; CODE?: string | null; DESCRIPTION?: string | null; XML_ID?: string | null; SITEMAP?: string | null; FOLDER?: string | null; FOLDER_ID?: Id | null; TPL_ID?: Id | null; ADDITIONAL_FIELDS?: object | null; BLOCK_ID?: Id | null; MENU_CODE?: string | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add-by-template.html */
  'landing.landing.addByTemplate': Method<{ scope?: string; siteId: Id; code: string; fields?: { TITLE?: string | null; DESCRIPTION?: string | null; ID?: Id | null; FOLDER_ID?: Id | null; SITE_TYPE?: string | null; PREPARE_BLOCKS?: Flag | null; PREPARE_BLOCKS_DATA?: { ACTION?: string | null; PARAMS?: object | null; IBLOCK_ID?: unknown; SECTION_ID?: unknown; ELEMENT_ID?: unknown; REQUISITE?: unknown; BANK_REQUISITE?: unknown }; ADD_IN_MENU?: string | null; BLOCK_ID?: Id | null; MENU_CODE?: string | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-add-block.html */
  'landing.landing.addblock': Method<{ scope?: string; lid: Id; fields: { CODE: string | null; AFTER_ID?: Id | null; ACTIVE?: string | null; CONTENT?: string | null; RETURN_CONTENT?: string | null }; preventHistory?: Flag }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-copy.html */
  'landing.landing.copy': Method<{ scope?: string; lid: Id; toSiteId?: Id; toFolderId?: Id; skipSystem?: Flag }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-copy-block.html */
  'landing.landing.copyblock': Method<{ scope?: string; lid: Id; block: Id; params?: { AFTER_ID?: Id | null; RETURN_CONTENT?: string | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-delete.html */
  'landing.landing.delete': Method<{ scope?: string; lid: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-delete-block.html */
  'landing.landing.deleteblock': Method<{ scope?: string; lid: Id; block: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-down-block.html */
  'landing.landing.downblock': Method<{ scope?: string; lid: Id; block: Id; preventHistory?: Flag }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-favorite-block.html */
  'landing.landing.favoriteBlock': Method<{ scope?: string; lid: Id; block: Id; meta?: { name?: string | null; section?: string | readonly string[]; preview?: Id | null; tpl_code?: string | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-list.html */
  'landing.landing.getList': ListMethod<{ scope?: string; params?: { select?: readonly string[]; filter?: object | null; order?: object | null; group?: readonly unknown[]; limit?: Id | null; offset?: Id | null; get_preview?: Flag | Id | null; get_urls?: Flag | Id | null; check_area?: Flag | Id | null }; start?: Id }, { ID: string; TITLE: string; SITE_ID: string; DATE_MODIFY: string; DOMAIN_ID: string | null; FIELD?: string | null; PUBLIC_URL?: string | null; PREVIEW?: string | null; IS_AREA?: boolean }[], { ID: string; TITLE: string; SITE_ID: string; DATE_MODIFY: string; DOMAIN_ID: string | null; FIELD?: string | null; PUBLIC_URL?: string | null; PREVIEW?: string | null; IS_AREA?: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-additional-fields.html */
  'landing.landing.getadditionalfields': Method<{ scope?: string; lid: Id }, { FONTS_CODE: string; GACOUNTER_USE: YesNo; METAMAIN_USE: YesNo; METAMAIN_TITLE: string; METAOG_TITLE: string; METAOG_IMAGE: string; SETTINGS_PRICE_CODE: string[]; SETTINGS_SHOW_PRICE_COUNT: number; THEMEFONTS_LINE_HEIGHT: string; VIEW_TYPE: string; YACOUNTER_USE: YesNo }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-preview.html */
  'landing.landing.getpreview': Method<{ scope?: string; lid: Id }, string>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-public-url.html */
  'landing.landing.getpublicurl': Method<{ scope?: string; lid: Id }, string>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-hide-block.html */
  'landing.landing.hideblock': Method<{ scope?: string; lid: Id; block: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-delete.html */
  'landing.landing.markDelete': Method<{ scope?: string; lid: Id; mark?: Flag }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-undelete.html */
  'landing.landing.markUnDelete': Method<{ lid: Id }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-deleted-block.html */
  'landing.landing.markdeletedblock': Method<{ scope?: string; lid: Id; block: Id; mark?: Flag; preventHistory?: Flag }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-undeleted-block.html */
  'landing.landing.markundeletedblock': Method<{ scope?: string; lid: Id; block: Id; preventHistory?: Flag }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-move.html */
  'landing.landing.move': Method<{ scope?: string; lid: Id; toSiteId?: Id; toFolderId?: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-move-block.html */
  'landing.landing.moveblock': Method<{ scope?: string; lid: Id; block: Id; params?: { AFTER_ID?: Id | null; RETURN_CONTENT?: string | null } }, { result: boolean; content: { id: number; sections: string; active: boolean; access: string; anchor: string; php: boolean; designed: boolean; repoId: number | null; content: string; content_ext: string; css: []; js: string[]; assetStrings: []; lang: []; manifest: { block: { name: string; type: string[]; section: string[] }; timestamp: number; namespace: string; code: string; preview: string }; dynamicParams: []; requiredUserAction?: [] } }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-publication.html */
  'landing.landing.publication': Method<{ scope?: string; lid: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-remove-entities.html */
  'landing.landing.removeEntities': Method<{ scope?: string; lid: Id; data: { blocks?: readonly Id[]; images?: readonly { block: Id | null; image: Id | null }[] } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-resolve-id-by-public-url.html */
  'landing.landing.resolveIdByPublicUrl': Method<{ scope?: string; landingUrl: string; siteId: Id }, number | null>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-show-block.html */
  'landing.landing.showblock': Method<{ scope?: string; lid: Id; block: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-unfavorite-block.html */
  'landing.landing.unFavoriteBlock': Method<{ blockId: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-unpublic.html */
  'landing.landing.unpublic': Method<{ scope?: string; lid: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-up-block.html */
  'landing.landing.upblock': Method<{ scope?: string; lid: Id; block: Id; preventHistory?: Flag }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-update.html */
  'landing.landing.update': Method<{ lid: Id; fields: { TITLE?: string | null; CODE?: string | null; DESCRIPTION?: string | null; XML_ID?: string | null; SITE_ID?: Id | null; SITEMAP?: string | null; FOLDER?: string | null; FOLDER_ID?: Id | null; TPL_ID?: Id | null; DELETED?: string | null; DATE_PUBLIC?: string | null; ADDITIONAL_FIELDS?: object | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html */
  'landing.repo.checkContent': Method<{ content: string; splitter?: string }, { is_bad: boolean; content: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-get-list.html */
  'landing.repo.getList': ListMethod<{ params?: { select?: readonly string[]; filter?: object | null; order?: object | null; group?: readonly string[]; limit?: Id | null; offset?: Id | null }; start?: Id }, ({ ID: string; XML_ID: string; APP_CODE: string | null; ACTIVE: string; NAME: string; DESCRIPTION: string; SECTIONS: string; SITE_TEMPLATE_ID: string | null; PREVIEW: string; MANIFEST: { block: { name: string }; nodes: { '.landing-block-node-text': { name: string; type: string } } }; CONTENT: string; CREATED_BY_ID: string; MODIFIED_BY_ID: string; DATE_CREATE: string; DATE_MODIFY: string })[], { ID: string; XML_ID: string; APP_CODE: string | null; ACTIVE: string; NAME: string; DESCRIPTION: string; SECTIONS: string; SITE_TEMPLATE_ID: string | null; PREVIEW: string; MANIFEST: { block: { name: string }; nodes: { '.landing-block-node-text': { name: string; type: string } } }; CONTENT: string; CREATED_BY_ID: string; MODIFIED_BY_ID: string; DATE_CREATE: string; DATE_MODIFY: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-register.html */
  'landing.repo.register': Method<{ code: string; fields: { NAME: string | null; CONTENT: string | null; SECTIONS: string | null; PREVIEW: string | null; DESCRIPTION?: string | null; ACTIVE?: string | null; SITE_TEMPLATE_ID?: string | null; RESET?: string | null }; manifest?: object }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/embedding/landing-repo-unbind.html */
  'landing.repo.unbind': Method<{ code: string; handler?: string }, boolean | null>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-unregister.html */
  'landing.repo.unregister': Method<{ code: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html */
  'landing.repowidget.debug': Method<{ enable?: Flag }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-get-list.html */
  'landing.repowidget.getlist': ListMethod<{ params: { select?: readonly (string | { ID?: Id | null; XML_ID?: string | null; APP_CODE?: string | null; ACTIVE?: YesNo | null; NAME?: string | null; DESCRIPTION?: string | null; SECTIONS?: string | null; PREVIEW?: string | null; WIDGET_PARAMS?: object | null; CONTENT?: string | null; MANIFEST?: object | null; CREATED_BY_ID?: Id | null; MODIFIED_BY_ID?: Id | null; DATE_CREATE?: When | null; DATE_MODIFY?: When | null; SITE_TEMPLATE_ID?: string | null })[]; filter?: { ID?: Id | null; XML_ID?: string | null; APP_CODE?: string | null; ACTIVE?: YesNo | null; NAME?: string | null; DESCRIPTION?: string | null; SECTIONS?: string | null; PREVIEW?: string | null; WIDGET_PARAMS?: object | null; CONTENT?: string | null; MANIFEST?: object | null; CREATED_BY_ID?: Id | null; MODIFIED_BY_ID?: Id | null; DATE_CREATE?: When | null; DATE_MODIFY?: When | null; SITE_TEMPLATE_ID?: string | null; '>ID'?: string | null }; group?: readonly { ID?: Id | null; XML_ID?: string | null; APP_CODE?: string | null; ACTIVE?: YesNo | null; NAME?: string | null; DESCRIPTION?: string | null; SECTIONS?: string | null; PREVIEW?: string | null; WIDGET_PARAMS?: object | null; CONTENT?: string | null; MANIFEST?: object | null; CREATED_BY_ID?: Id | null; MODIFIED_BY_ID?: Id | null; DATE_CREATE?: When | null; DATE_MODIFY?: When | null; SITE_TEMPLATE_ID?: string | null }[]; order?: { ID?: Id | null; XML_ID?: string | null; APP_CODE?: string | null; ACTIVE?: YesNo | null; NAME?: string | null; DESCRIPTION?: string | null; SECTIONS?: string | null; PREVIEW?: string | null; WIDGET_PARAMS?: object | null; CONTENT?: string | null; MANIFEST?: object | null; CREATED_BY_ID?: Id | null; MODIFIED_BY_ID?: Id | null; DATE_CREATE?: When | null; DATE_MODIFY?: When | null; SITE_TEMPLATE_ID?: string | null } }; start?: Id }, ({ ID: string; XML_ID: string; APP_CODE: string; ACTIVE: YesNo; NAME: string; DESCRIPTION: unknown; SECTIONS: string; SITE_TEMPLATE_ID: unknown; PREVIEW: string; MANIFEST: { block: { type: string[]; subtype: string[]; subtype_params: { rootNode: string; demoData: { desc: string; count: string }; handler: string; style: string; lang: Record<string, { W_TITLE: string; W_EMPTY: string }> } } }; CONTENT: string; CREATED_BY_ID: string; MODIFIED_BY_ID: string; DATE_CREATE: string; DATE_MODIFY: string })[], { ID: string; XML_ID: string; APP_CODE: string; ACTIVE: YesNo; NAME: string; DESCRIPTION: unknown; SECTIONS: string; SITE_TEMPLATE_ID: unknown; PREVIEW: string; MANIFEST: { block: { type: string[]; subtype: string[]; subtype_params: { rootNode: string; demoData: { desc: string; count: string }; handler: string; style: string; lang: Record<string, { W_TITLE: string; W_EMPTY: string }> } } }; CONTENT: string; CREATED_BY_ID: string; MODIFIED_BY_ID: string; DATE_CREATE: string; DATE_MODIFY: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html */
  'landing.repowidget.register': Method<{ code: string; fields: { NAME: string | null; PREVIEW: string | null; DESCRIPTION?: string | null; CONTENT: string | null; SECTIONS: string | null; WIDGET_PARAMS: { rootNode: string | null; lang?: string | Record<string, unknown>; handler: string | null; style?: string | null; demoData: object | null }; ACTIVE?: YesNo | null; SITE_TEMPLATE_ID?: string | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-unregister.html */
  'landing.repowidget.unregister': Method<{ code: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html */
  'landing.role.enable': Method<{ scope?: string; mode: Flag | Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-list.html */
  'landing.role.getList': ListMethod<{ scope?: string; start?: Id }, { ID: string; TITLE: string; XML_ID: string }[], { ID: string; TITLE: string; XML_ID: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-rights.html */
  'landing.role.getRights': Method<{ scope?: string; id: Id }, Record<string, string[]>>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-is-enabled.html */
  'landing.role.isEnabled': Method<Record<never, never>, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-access-codes.html */
  'landing.role.setAccessCodes': Method<{ scope?: string; id: Id; codes?: readonly string[] }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-rights.html */
  'landing.role.setRights': Method<{ scope?: string; id: Id; rights: object | { '0'?: readonly string[]; [key: string]: unknown }; additional?: readonly string[] }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add.html */
  'landing.site.add': Method<{ scope?: string; fields: { TITLE: string | null; CODE: string | null; TYPE?: string | null; DOMAIN_ID?: Id | string | null; DESCRIPTION?: string | null; XML_ID?: string | null; ADDITIONAL_FIELDS?: object | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add-folder.html */
  'landing.site.addFolder': Method<{ scope?: string; siteId: Id; fields: { TITLE: string | null; CODE?: string | null; PARENT_ID?: Id | null; ACTIVE?: string | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-group.html */
  'landing.site.bindingToGroup': Method<{ id: Id; groupId: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-menu.html */
  'landing.site.bindingToMenu': Method<{ id: Id; menuCode: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-delete.html */
  'landing.site.delete': Method<{ scope?: string; id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-full-export.html */
  'landing.site.fullExport': Method<{ id: Id; params?: { edit_mode?: string | null; scope?: string | null; hooks_disable?: readonly string[]; code?: string | null; name?: string | null; description?: string | null; preview?: string | null; preview2x?: string | null; preview3x?: string | null; preview_url?: string | null } }, { charset: string; code: string; site_code: string; name: string; description: string; preview: string; preview2x: string; preview3x: string; preview_url: string; show_in_list: YesNo; type: string; version: number; fields: { ADDITIONAL_FIELDS: { COOKIES_USE: YesNo; B24BUTTON_COLOR: string; BACKGROUND_PICTURE: string; THEME_USE: YesNo }; TITLE: string; LANDING_ID_INDEX: string; LANDING_ID_404: string }; layout: []; folders: []; syspages: []; items: { myfirstsite2026: { old_id: string; code: string; name: string; description: string; preview: string; preview2x: string; preview3x: string; preview_url: string; show_in_list: YesNo; type: string; version: number; fields: { TITLE: string; RULE: unknown; ADDITIONAL_FIELDS: { B24BUTTON_USE: YesNo; METAOG_TITLE: string; THEME_USE: YesNo } }; layout: []; items: { '#block28175': { old_id: number; code: string; access: string; anchor: string; nodes: { '.landing-block-node-menu-list-item-link': { href: string; target: string; text: string }[] }; style: { '.navbar': string[] }; attrs: { '.navbar-collapse': { id: string }[] } } } } } }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-folders.html */
  'landing.site.getFolders': Method<{ scope?: string; siteId: Id; filter?: OpenFilter; start?: Id }, { ID: string; PARENT_ID: string | null; SITE_ID: string; INDEX_ID: string | null; ACTIVE: string; DELETED: string; TITLE: string; CODE: string; CREATED_BY_ID: string; MODIFIED_BY_ID: string; DATE_CREATE: string; DATE_MODIFY: string }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-group-bindings.html */
  'landing.site.getGroupBindings': Method<{ groupId: Id | null }, { ENTITY_ID: number | string; ENTITY_TYPE: string; BINDING_ID: number | string; TITLE: string; PUBLIC_URL: string }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-list.html */
  'landing.site.getList': ListMethod<{ scope?: string; params?: { select?: readonly string[]; filter?: object | null; order?: object | null; group?: readonly unknown[]; limit?: Id | null; offset?: Id | null }; start?: Id }, { ID: string; TITLE: string; TYPE: string; DOMAIN_NAME?: string; PUBLIC_URL?: string; PREVIEW_PICTURE?: string; PHONE?: string | null; DATE_CREATE?: string; DATE_MODIFY?: string; LANDING_ID_INDEX?: string | null }[], { ID: string; TITLE: string; TYPE: string; DOMAIN_NAME?: string; PUBLIC_URL?: string; PREVIEW_PICTURE?: string; PHONE?: string | null; DATE_CREATE?: string; DATE_MODIFY?: string; LANDING_ID_INDEX?: string | null }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-menu-bindings.html */
  'landing.site.getMenuBindings': Method<{ menuCode?: string | null }, { ENTITY_ID: number | string; ENTITY_TYPE: string; BINDING_ID: string; TITLE: string; PUBLIC_URL: string }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-preview.html */
  'landing.site.getPreview': Method<{ scope?: string; id: Id }, string>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-public-url.html */
  'landing.site.getPublicUrl': Method<{ scope?: string; id: Id | readonly Id[] }, Record<string, string>>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-get-rights.html */
  'landing.site.getRights': Method<{ id: Id | string }, string[]>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-additional-fields.html */
  'landing.site.getadditionalfields': Method<{ scope?: string; id: Id }, { COOKIES_USE: YesNo; COOKIES_AGREEMENT_ID: string; COOKIES_COLOR_BG: string; COOKIES_COLOR_TEXT: string; COOKIES_POSITION: string; COOKIES_MODE: string; B24BUTTON_CODE: string; B24BUTTON_COLOR: string; B24BUTTON_COLOR_VALUE: string; COPYRIGHT_SHOW: YesNo; COPYRIGHT_CODE: string; SETTINGS_PRICE_CODE: string[]; SETTINGS_SHOW_PRICE_COUNT: number; SETTINGS_CURRENCY_ID: string; SPEED_USE_LAZY: YesNo; THEME_CODE: string; THEME_COLOR: string; YACOUNTER_USE: YesNo; YACOUNTER_COUNTER: string; ROBOTS_USE: YesNo; ROBOTS_CONTENT: string; CSSBLOCK_USE: YesNo; HEADBLOCK_USE: YesNo } | null>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-delete.html */
  'landing.site.markDelete': Method<{ scope?: string; id: Id; mark?: Flag }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-delete.html */
  'landing.site.markFolderDelete': Method<{ scope?: string; id: Id; mark?: Flag }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-undelete.html */
  'landing.site.markFolderUnDelete': Method<{ scope?: string; id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-undelete.html */
  'landing.site.markUnDelete': Method<{ scope?: string; id: Id }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication.html */
  'landing.site.publication': Method<{ scope?: string; id: Id }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication-folder.html */
  'landing.site.publicationFolder': Method<{ scope?: string; folderId: Id; mark?: Flag }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-set-rights.html */
  'landing.site.setRights': Method<{ id: Id | string; rights?: object | readonly unknown[] }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic-folder.html */
  'landing.site.unPublicFolder': Method<{ scope?: string; folderId: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-group.html */
  'landing.site.unbindingFromGroup': Method<{ id: Id; groupId: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-menu.html */
  'landing.site.unbindingFromMenu': Method<{ id: Id; menuCode: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic.html */
  'landing.site.unpublic': Method<{ scope?: string; id: Id }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update.html */
  'landing.site.update': Method<{ scope?: string; id: Id; fields: { TITLE?: string | null; CODE?: string | null; TYPE?: string | null; DOMAIN_ID?: Id | string | null; DESCRIPTION?: string | null; XML_ID?: string | null; LANDING_ID_INDEX?: Id | null; LANDING_ID_404?: Id | null; LANDING_ID_503?: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update-folder.html */
  'landing.site.updateFolder': Method<{ scope?: string; siteId: Id; folderId: Id; fields: { TITLE?: string | null; CODE?: string | null; PARENT_ID?: Id | null; INDEX_ID?: Id | null; ACTIVE?: string | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html */
  'landing.syspage.deleteForLanding': Method<{ scope?: string; id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-site.html */
  'landing.syspage.deleteForSite': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get.html */
  'landing.syspage.get': Method<{ id: Id; active?: Flag }, Record<string, { TYPE: string; LANDING_ID: string; TITLE: string; DELETED: YesNo; ACTIVE: YesNo }>>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get-special-page.html */
  'landing.syspage.getSpecialPage': Method<{ siteId: Id; type: Some<'cart' | 'catalog' | 'compare' | 'feedback' | 'mainpage' | 'order' | 'payment' | 'personal'>; additional?: object }, string | null>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-set.html */
  'landing.syspage.set': Method<{ id: Id; type: Some<'cart' | 'catalog' | 'compare' | 'feedback' | 'mainpage' | 'order' | 'payment' | 'personal'>; lid?: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html */
  'landing.template.getLandingRef': Method<{ id: Id }, Record<string, number>>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-site-ref.html */
  'landing.template.getSiteRef': Method<{ id: Id }, Record<string, number>>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-list.html */
  'landing.template.getlist': ListMethod<{ params?: { select?: readonly string[]; filter?: object | null; order?: object | null; group?: readonly unknown[]; limit?: Id | null; offset?: Id | null } }, { ID: string; TITLE: string; XML_ID: string; SORT: string; ACTIVE: YesNo; DATE_MODIFY: string; FIELD?: number | string | null }[], { ID: string; TITLE: string; XML_ID: string; SORT: string; ACTIVE: YesNo; DATE_MODIFY: string; FIELD?: number | string | null }>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-landing-ref.html */
  'landing.template.setLandingRef': Method<{ id: Id; data?: object | readonly unknown[] }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-site-ref.html */
  'landing.template.setSiteRef': Method<{ id: Id; data?: object | readonly unknown[] }, boolean>
}
