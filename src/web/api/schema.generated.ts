// Generated from the OpenAPI document of the service: npm run generate. Not to be changed by hand.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务是否在运行 / whether the service runs */
        get: operations["service.health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务能否办理请求（数据库与结构版本） / whether it can answer: database and schema */
        get: operations["service.readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行指标（Prometheus） / metrics of the service (Prometheus) */
        get: operations["service.metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人会话 / one's own session */
        get: operations["session.show"];
        put?: never;
        /** 登录 / sign in */
        post: operations["session.sign_in"];
        /** 退出登录 / sign out */
        delete: operations["session.sign_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改本人密码 / change one's own password */
        post: operations["session.change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人登录中的会话 / where one is signed in */
        get: operations["session.list"];
        put?: never;
        post?: never;
        /** 在所有设备上退出登录 / sign out everywhere */
        delete: operations["session.sign_out_everywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束本人的一个会话 / end one of one's own sessions */
        delete: operations["session.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的令牌 / one's own tokens */
        get: operations["session.list_tokens"];
        put?: never;
        /** 为程序申请令牌 / a token for a program */
        post: operations["session.add_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 撤销本人的令牌 / revoke one's own token */
        delete: operations["session.revoke_token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记动态码（取得密钥） / enrol a second factor: its secret */
        post: operations["session.offer_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认动态码，取得备用码 / confirm the second factor; gives recovery codes */
        post: operations["session.confirm_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用本人的动态码 / remove one's own second factor */
        post: operations["session.remove_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号列表 / accounts */
        get: operations["account.list"];
        put?: never;
        /** 新建账号 / a new account */
        post: operations["account.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个账号 / one account */
        get: operations["account.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 变更账号的角色、姓名、对应人员 / change roles, name and person of an account */
        patch: operations["account.change"];
        trace?: never;
    };
    "/api/v1/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用账号 / disable an account */
        post: operations["account.disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启用账号 / enable an account */
        post: operations["account.enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 为他人重设密码 / set a password for somebody */
        post: operations["account.reset_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 为他人停用动态码 / remove somebody's second factor */
        delete: operations["account.reset_second_factor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号登录中的会话 / where an account is signed in */
        get: operations["account.list_sessions"];
        put?: never;
        post?: never;
        /** 结束账号的所有会话 / sign an account out everywhere */
        delete: operations["account.end_sessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束账号的一个会话 / end one session of an account */
        delete: operations["account.end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号的令牌 / the tokens of an account */
        get: operations["account.list_tokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 撤销账号的令牌 / revoke a token of an account */
        delete: operations["account.revoke_token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以交办的同事 / colleagues to whom work can be given */
        get: operations["colleague.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员列表 / people of the office */
        get: operations["person.list"];
        put?: never;
        /** 登记人员 / add a person */
        post: operations["person.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一名人员 / one person */
        get: operations["person.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 变更人员信息 / change a person */
        patch: operations["person.change"];
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 组织单位列表 / units */
        get: operations["unit.list"];
        put?: never;
        /** 新增单位 / add a unit */
        post: operations["unit.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个单位 / one unit */
        get: operations["unit.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 变更单位的上级或包保领导 / change what stands above a unit, or its leader */
        patch: operations["unit.change"];
        trace?: never;
    };
    "/api/v1/authority-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 执法事项清单 / what the office may do, and by what right */
        get: operations["authority_item.list"];
        put?: never;
        /** 登记执法事项 / add an authority item */
        post: operations["authority_item.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authority-items/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止执法事项 / end an authority item */
        post: operations["authority_item.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 企业列表 / enterprises */
        get: operations["enterprise.list"];
        put?: never;
        /** 登记企业 / register an enterprise */
        post: operations["enterprise.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一家企业 / one enterprise */
        get: operations["enterprise.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更正企业信息 / correct an enterprise */
        patch: operations["enterprise.correct"];
        trace?: never;
    };
    "/api/v1/enterprises/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更经营状态 / change the status of an enterprise */
        post: operations["enterprise.change_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 企业登记的变更记录 / what happened to an enterprise's entry */
        get: operations["enterprise.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 承租企业 / tenants of a landlord */
        get: operations["enterprise.tenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可能是同一家的登记 / entries that may be the same place */
        get: operations["enterprise.duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 并入另一条登记 / join an entry into another */
        post: operations["enterprise.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/before-visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 出发之前：今年的检查、未销号隐患、可合并事项、附近到期 / before leaving: visits of the year, open hazards, what one visit can settle, what is due nearby */
        get: operations["enterprise.before_visit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/to-do": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办：先去哪家，以及原因 / to do: which place first, and why */
        get: operations["enterprise.to_do"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 在用的检查表 / the checklists in use */
        get: operations["checklist.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklists/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一张检查表及其检查事项 / one checklist with its items */
        get: operations["checklist.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 检查列表 / inspections */
        get: operations["inspection.list"];
        put?: never;
        /** 记录一次检查及发现的隐患 / record an inspection with the hazards found */
        post: operations["inspection.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次检查 / one inspection */
        get: operations["inspection.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记一个签名 / add a signature */
        post: operations["inspection.add_signature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记拒绝签名 / record that the unit refuses to sign */
        post: operations["inspection.record_refusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签名完成，内容不再改动 / signed: the content stands */
        post: operations["inspection.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补办紧急检查的审批 / complete the approval of an emergency */
        post: operations["inspection.complete_approval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 检查记录的旧版本 / earlier versions of the record */
        get: operations["inspection.versions"];
        put?: never;
        /** 以新版本更正检查记录 / correct the record by a new version */
        post: operations["inspection.record_version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出筛选出的隐患 / export the hazards of a filter */
        get: operations["hazard.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/changed-since-last-look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 上次查看以来有变化的隐患 / hazards changed since the last look */
        get: operations["hazard.changed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazard-looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记下已查看 / note that one has looked */
        post: operations["hazard.look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量交办 / assign many hazards */
        post: operations["hazard.assign_many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazard-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 常用筛选 / saved filters */
        get: operations["saved_filter.list"];
        put?: never;
        /** 保存常用筛选 / keep a filter */
        post: operations["saved_filter.keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各项期限及其由来 / every deadline and why it is that day */
        get: operations["hazard.deadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 隐患列表 / hazards */
        get: operations["hazard.list"];
        put?: never;
        /** 登记隐患 / record a hazard */
        post: operations["hazard.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条隐患及其经过 / one hazard with its history */
        get: operations["hazard.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/rectifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记整改 / record a rectification */
        post: operations["hazard.rectify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/reinspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记复查，合格即销号 / record a re-inspection; a pass closes the hazard */
        post: operations["hazard.reinspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延长整改期限 / extend the deadline */
        post: operations["hazard.extend_due_date"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出作废（误报或重复），由另一人审核 / propose to strike off a false alarm or a double; somebody else confirms */
        post: operations["hazard.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移送主管部门 / hand over to the department in charge */
        post: operations["hazard.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/transfer-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记移送结果 / record the result of the transfer */
        post: operations["hazard.record_transfer_result"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/treatment-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记治理方案 / record the treatment plan */
        post: operations["hazard.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下达整改指令 / order */
        post: operations["hazard.order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送达 / serve */
        post: operations["hazard.serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请复查 / submit */
        post: operations["hazard.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/extension-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请延期 / request an extension */
        post: operations["hazard.request_extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/extension-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复延期申请 / decide the extension */
        post: operations["hazard.decide_extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/transfer-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记移送回执 / record the receipt */
        post: operations["hazard.record_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/downgrade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 降级 / downgrade */
        post: operations["hazard.downgrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核同意 / confirm */
        post: operations["hazard.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核不同意 / decline */
        post: operations["hazard.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/listing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 挂牌督办 / list */
        post: operations["hazard.list_under_supervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/delisting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销挂牌 / take off the list */
        post: operations["hazard.delist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记每日查看 / record the daily look */
        post: operations["hazard.visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 责令停产停业 / suspend */
        post: operations["hazard.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/resumption-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请恢复生产经营 / apply to resume */
        post: operations["hazard.apply_resumption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意恢复生产经营 / let it resume */
        post: operations["hazard.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 立案 / file a case */
        post: operations["hazard.file_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 交办 / assign */
        post: operations["hazard.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/sightings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 再次发现 / found again */
        post: operations["hazard.find_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 生成企业链接和二维码 / make the enterprise's link and QR code */
        post: operations["hazard.make_link"];
        /** 撤销企业链接 / revoke the enterprise's link */
        delete: operations["hazard.revoke_link"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise-link/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 链接：对企业的要求 / link: what is asked of the enterprise */
        get: operations["enterprise_link.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise-link/{token}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 链接：上传整改后照片（先上传，再提交） / link: a photo of afterwards, before the submission */
        post: operations["enterprise_link.add_photo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise-link/{token}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 链接：提交整改、申请复查 / link: hand in what was done */
        post: operations["enterprise_link.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise-link/{token}/extension-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 链接：申请延期 / link: ask for more time */
        post: operations["enterprise_link.request_extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-enterprise/hazards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本企业的隐患 / the hazards of one's enterprise */
        get: operations["my_enterprise.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-enterprise/hazards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本企业的一条隐患 / one hazard of one's enterprise */
        get: operations["my_enterprise.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-enterprise/hazards/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 企业提交整改、申请复查 / hand in what was done */
        post: operations["my_enterprise.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-enterprise/hazards/{id}/extension-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 企业申请延期 / ask for more time */
        post: operations["my_enterprise.request_extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条记录的证据 / the evidence of a record */
        get: operations["evidence.list"];
        put?: never;
        /** 提交一份证据 / hand in a piece of evidence */
        post: operations["evidence.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份证据的记录 / the record of a piece of evidence */
        get: operations["evidence.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 证据原件（查看会留痕） / the original; the look is noted */
        get: operations["evidence.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 缩略图（查看会留痕） / a small picture; the look is noted */
        get: operations["evidence.thumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence-looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 谁看过一条记录的证据 / who looked at the evidence of a record */
        get: operations["evidence.looks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始分段上传 / begin an upload in pieces */
        post: operations["evidence.begin_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已上传到哪里 / how far an upload is */
        get: operations["evidence.show_upload"];
        put?: never;
        post?: never;
        /** 放弃上传 / give an upload up */
        delete: operations["evidence.drop_upload"];
        options?: never;
        head?: never;
        /** 上传下一段；最后一段完成证据 / send the next piece; the last one completes the evidence */
        patch: operations["evidence.continue_upload"];
        trace?: never;
    };
    "/api/v1/inspection-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 检查任务列表 / inspection tasks */
        get: operations["inspection_task.list"];
        put?: never;
        /** 申请检查（一项或多项） / request inspections, one or many */
        post: operations["inspection_task.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-tasks/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批检查（一项或多项） / approve or refuse inspections, one or many */
        post: operations["inspection_task.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项检查任务 / one inspection task */
        get: operations["inspection_task.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 审批前修改任务 / change a task before it is decided */
        patch: operations["inspection_task.change"];
        trace?: never;
    };
    "/api/v1/inspection-tasks/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 计划任务安排人员并报批 / name the officers of a planned visit and request approval */
        post: operations["inspection_task.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-tasks/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回任务 / withdraw a task */
        post: operations["inspection_task.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-tasks/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 行政检查通知书的内容 / what the notice of inspection says */
        get: operations["inspection_task.notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merged-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可合并的检查（综合查一次） / visits that can be made in one */
        get: operations["merged_visit.suggest"];
        put?: never;
        /** 合并为一次联合检查 / merge tasks into one joint visit */
        post: operations["merged_visit.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/officer-interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 利害关系登记 / interests of officers */
        get: operations["officer_interest.list"];
        put?: never;
        /** 登记利害关系 / record an interest of an officer */
        post: operations["officer_interest.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/officer-interests/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 利害关系终止 / end an interest */
        post: operations["officer_interest.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-tasks/{id}/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任务的回避申请 / requests that officers of the task withdraw */
        get: operations["recusal.list"];
        put?: never;
        /** 登记企业的回避申请 / record that the enterprise asks for a withdrawal */
        post: operations["recusal.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recusals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定回避申请 / decide on a withdrawal */
        post: operations["recusal.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/frequency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 企业年度检查频次 / inspections of an enterprise this year and the cap */
        get: operations["frequency.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frequency-caps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 检查频次上限 / caps on inspections */
        get: operations["frequency_cap.list"];
        put?: never;
        /** 设定检查频次上限 / set a cap on inspections */
        post: operations["frequency_cap.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frequency-caps/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止频次上限 / end a cap */
        post: operations["frequency_cap.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frequency-exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 频次例外 / exceptions to the cap in force today */
        get: operations["frequency_exception.list"];
        put?: never;
        /** 设定频次例外 / set an exception to the cap */
        post: operations["frequency_exception.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度检查计划列表 / yearly inspection plans */
        get: operations["annual_plan.list"];
        put?: never;
        /** 编制年度检查计划 / draft the plan of a year */
        post: operations["annual_plan.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份年度计划 / one yearly plan */
        get: operations["annual_plan.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改计划草案 / change a draft */
        patch: operations["annual_plan.change"];
        trace?: never;
    };
    "/api/v1/annual-plans/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准年度计划 / approve a plan */
        post: operations["annual_plan.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-plans/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公布年度计划 / publish a plan */
        post: operations["annual_plan.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-plans/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修订为新版本 / begin a new version */
        post: operations["annual_plan.revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-plans/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按计划生成某月的检查任务 / take the visits of a month out of the plan */
        post: operations["annual_plan.generate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-plans/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 计划进度 / progress of a plan */
        get: operations["annual_plan.progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/draw-commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 双随机抽取的承诺值（公开） / commitments of draws, for everybody */
        get: operations["draw.commitments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 双随机抽取列表 / draws */
        get: operations["draw.list"];
        put?: never;
        /** 准备抽取：固定名单并作出承诺 / prepare a draw: freeze the lists and commit to them */
        post: operations["draw.prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/draws/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次抽取 / one draw */
        get: operations["draw.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/draws/{id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 抽取企业和检查人员 / draw targets and officers */
        post: operations["draw.carry_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/draws/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公开抽取文件 / publish the file of a draw */
        post: operations["draw.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/draws/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消抽取 / cancel a draw before it is made */
        post: operations["draw.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/draws/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽取文件（公开后任何人可取） / the file of a published draw, for everybody */
        get: operations["draw.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patrols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 巡查列表（不计入检查） / patrols (no inspections) */
        get: operations["patrol.list"];
        put?: never;
        /** 登记巡查 / record a patrol */
        post: operations["patrol.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patrols/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次巡查 / one patrol */
        get: operations["patrol.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更正巡查 / correct a patrol */
        patch: operations["patrol.correct"];
        trace?: never;
    };
    "/api/v1/clues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 线索列表 / clues */
        get: operations["clue.list"];
        put?: never;
        /** 登记线索 / take a clue in */
        post: operations["clue.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条线索 / one clue */
        get: operations["clue.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clues/{id}/complainant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看反映人（每次查看都有记录） / see who complained (each look is noted) */
        post: operations["clue.reveal_complainant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clues/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入平台导出的线索（CSV 或 XLSX） / take in a platform's export (CSV or XLSX) */
        post: operations["clue.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clues/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 交办 / assign */
        post: operations["clue.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clues/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 现场核查 / verify */
        post: operations["clue.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clues/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复 / answer */
        post: operations["clue.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clues/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予受理 / reject */
        post: operations["clue.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clues/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 并案 / merge */
        post: operations["clue.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clues/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新办理 / reopen */
        post: operations["clue.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 处罚案件列表 / penalty cases */
        get: operations["penalty_case.list"];
        put?: never;
        /** 立案 / file a case */
        post: operations["penalty_case.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件处罚案件及其经过 / one penalty case with its history */
        get: operations["penalty_case.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 法制审核 / legal review */
        post: operations["penalty_case.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 法制审核台账 / register of legal reviews */
        get: operations["legal_review.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/investigation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 调查终结 / end of the investigation */
        post: operations["penalty_case.investigate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 处罚告知 / advance notice */
        post: operations["penalty_case.notify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/defence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 陈述申辩 / statement and defence */
        post: operations["penalty_case.state_defence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/hearing-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请听证 / request for a hearing */
        post: operations["penalty_case.request_hearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/hearing-waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放弃听证 / hearing forgone */
        post: operations["penalty_case.forgo_hearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/hearing-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 听证通知 / call to the hearing */
        post: operations["penalty_case.notify_hearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 举行听证 / hearing */
        post: operations["penalty_case.hold_hearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/review-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送法制审核 / request for legal review */
        post: operations["penalty_case.request_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作出处罚决定 / decision */
        post: operations["penalty_case.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/on-the-spot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 当场处罚 / decision on the spot */
        post: operations["penalty_case.decide_on_spot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送达 / service */
        post: operations["penalty_case.serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 缴纳罚款 / payment */
        post: operations["penalty_case.pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/no-penalty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予处罚 / no penalty */
        post: operations["penalty_case.no_penalty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移送 / transfer */
        post: operations["penalty_case.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/transfer-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移送回执 / receipt of the transfer */
        post: operations["penalty_case.receive_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/transfer-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移送结果 / result of the transfer */
        post: operations["penalty_case.receive_result"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销处罚决定 / withdrawal of the decision */
        post: operations["penalty_case.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结案 / closing */
        post: operations["penalty_case.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已公示的执法决定 / published enforcement decisions */
        get: operations["disclosure.public_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示办理列表 / the disclosure queue */
        get: operations["disclosure.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure-queue/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项公示 / one disclosure */
        get: operations["disclosure.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure-queue/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示预览（隐去后） / as it will be published */
        get: operations["disclosure.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度执法公示统计 / disclosures of a year */
        get: operations["disclosure.summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure-queue/gather": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收集待公示的检查和整改指令 / bring inspections and orders into the queue */
        post: operations["disclosure.gather"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure-queue/{id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标注隐去内容 / mark what is taken out */
        post: operations["disclosure.mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure-queue/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公示 / publish */
        post: operations["disclosure.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure-queue/{id}/withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准不予公示 / approve withholding */
        post: operations["disclosure.withhold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure-queue/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回公示并说明 / withdraw with an explanation */
        post: operations["disclosure.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已公示的执法决定（Atom 订阅） / published enforcement decisions as a feed (Atom) */
        get: operations["disclosure.feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出案卷（每次导出都有记录） / the whole file of a case (each export is noted) */
        get: operations["penalty_case.export_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出隐患全过程记录（每次导出都有记录） / the whole file of a hazard (each export is noted) */
        get: operations["hazard.export_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 交办事项列表 / matters given */
        get: operations["assignment.list"];
        put?: never;
        /** 交办一项工作 / give a matter */
        post: operations["assignment.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项交办事项 / one matter */
        get: operations["assignment.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报告结果 / report */
        post: operations["assignment.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认办结 / close */
        post: operations["assignment.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回补办 / return */
        post: operations["assignment.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延期 / extend */
        post: operations["assignment.extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/pass-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转交 / pass on */
        post: operations["assignment.pass_on"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销 / withdraw */
        post: operations["assignment.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 应急通讯录 / contacts */
        get: operations["contact.list"];
        put?: never;
        /** 登记应急联系人 / add a contact */
        post: operations["contact.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 应急联系人 / contact */
        get: operations["contact.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更正应急联系人 / correct a contact */
        patch: operations["contact.correct"];
        trace?: never;
    };
    "/api/v1/supplies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 应急物资 / supplies */
        get: operations["supply.list"];
        put?: never;
        /** 登记应急物资 / add a supply */
        post: operations["supply.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 应急物资 / supply */
        get: operations["supply.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更正应急物资 / correct a supply */
        patch: operations["supply.correct"];
        trace?: never;
    };
    "/api/v1/shelters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 应急避难场所 / shelters */
        get: operations["shelter.list"];
        put?: never;
        /** 登记应急避难场所 / add a shelter */
        post: operations["shelter.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shelters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 应急避难场所 / shelter */
        get: operations["shelter.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更正应急避难场所 / correct a shelter */
        patch: operations["shelter.correct"];
        trace?: never;
    };
    "/api/v1/risk-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 风险点位 / risk points */
        get: operations["risk_point.list"];
        put?: never;
        /** 登记风险点位 / add a risk point */
        post: operations["risk_point.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk-points/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 风险点位 / risk point */
        get: operations["risk_point.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更正风险点位 / correct a risk point */
        patch: operations["risk_point.correct"];
        trace?: never;
    };
    "/api/v1/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待转移住户 / households to be moved */
        get: operations["household.list"];
        put?: never;
        /** 登记待转移住户 / add a household to be moved */
        post: operations["household.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待转移住户 / household to be moved */
        get: operations["household.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更正待转移住户 / correct a household to be moved */
        patch: operations["household.correct"];
        trace?: never;
    };
    "/api/v1/duty-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 轮值人员 / members of the rotation */
        get: operations["duty_member.list"];
        put?: never;
        /** 登记轮值人员 / add a member of the rotation */
        post: operations["duty_member.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty-members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 轮值人员 / member of the rotation */
        get: operations["duty_member.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更正轮值人员 / correct a member of the rotation */
        patch: operations["duty_member.correct"];
        trace?: never;
    };
    "/api/v1/supplies/{id}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 物资出入库记录 / movements of a supply */
        get: operations["supply_movement.list"];
        put?: never;
        /** 物资入库、出库、盘点 / move or count a supply */
        post: operations["supply.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 通讯录核对列表 / verifications of contacts */
        get: operations["contact_verification.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-verifications/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 生成核对链接（只显示一次） / make the link of a question, shown once */
        post: operations["contact_verification.make_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-verifications/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采纳变更，更新通讯录 / take the change over */
        post: operations["contact_verification.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-verifications/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不采纳变更 / leave the register as it is */
        post: operations["contact_verification.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification-link/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 链接：要核对的号码 / link: the number that is asked about */
        get: operations["verification_link.show"];
        put?: never;
        /** 链接：答复 / link: answer */
        post: operations["verification_link.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty-now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现在谁在值班 / who is on duty now */
        get: operations["duty.now"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty-roster/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个月的值班表（2025-01） / the roster of a month */
        get: operations["duty.roster"];
        /** 保存值班安排 / write shifts down */
        put: operations["duty.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty-roster/{month}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按轮值次数公平排班（建议，不保存） / a fair proposal for the days without a shift */
        get: operations["duty.propose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty-swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 调班列表 / swaps */
        get: operations["duty_swap.list"];
        put?: never;
        /** 请他人代班或换班 / ask somebody to take one's day */
        post: operations["duty_swap.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty-swaps/{id}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意调班 / agree to a swap */
        post: operations["duty_swap.agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty-swaps/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意调班 / refuse a swap */
        post: operations["duty_swap.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty-swaps/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回调班申请 / take the question back */
        post: operations["duty_swap.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预警列表 / warnings */
        get: operations["warning.list"];
        put?: never;
        /** 登记并转发预警 / record a warning and relay it */
        post: operations["warning.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warnings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条预警 / one warning */
        get: operations["warning.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warnings/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 社区签收预警 / a community has the warning */
        post: operations["warning.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warnings/{id}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记预警解除 / record that a warning is lifted */
        post: operations["warning.lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 应急响应列表 / responses */
        get: operations["activation.list"];
        put?: never;
        /** 启动应急响应（预案和级别即可） / start a response (plan and level are enough) */
        post: operations["activation.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activation-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预警建议启动的响应 / responses that warnings speak for */
        get: operations["activation.propose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次应急响应 / one response */
        get: operations["activation.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 指挥看板（since 之后的变化） / the board (what changed after `since`) */
        get: operations["activation.board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 响应级别变动 / changes of level */
        get: operations["activation.levels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 调整级别 / change the level */
        post: operations["activation.change_level"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止响应 / end */
        post: operations["activation.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 响应角色 / roles of the response */
        get: operations["activation.roles"];
        put?: never;
        /** 指定角色人员 / put somebody into a role */
        post: operations["activation.put_in_role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任务卡 / task cards */
        get: operations["activation.cards"];
        put?: never;
        /** 增加任务 / add a card */
        post: operations["activation.add_card"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-response-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的任务卡 / my task cards */
        get: operations["activation.my_cards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/cards/{card}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 领取 / take */
        post: operations["activation.card_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/cards/{card}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转交 / hand over */
        post: operations["activation.card_hand_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/cards/{card}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 完成 / done */
        post: operations["activation.card_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/cards/{card}/not-possible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 无法完成 / not possible */
        post: operations["activation.card_not_possible"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/cards/{card}/stand-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不再执行 / stand down */
        post: operations["activation.card_stand_down"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/cards/{card}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新下达 / reopen */
        post: operations["activation.card_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 叫应清单 / the call list */
        get: operations["activation.calls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/calls/{call}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记叫应结果 / note that somebody was called */
        post: operations["activation.call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/calls/{call}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 本人确认叫应 / acknowledge a call to oneself */
        post: operations["activation.acknowledge_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/calls/{call}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 生成确认链接（无需账号） / a link by which to acknowledge without an account */
        post: operations["activation.make_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事件日志 / the log */
        get: operations["activation.log"];
        put?: never;
        /** 写事件日志 / write into the log */
        post: operations["activation.write_log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/casualties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 伤亡和损失（按时间） / casualties and loss, as of moments */
        get: operations["activation.casualties"];
        put?: never;
        /** 登记伤亡和损失 / record casualties */
        post: operations["activation.record_casualties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 信息报告及时限 / reports upward and their deadlines */
        get: operations["activation.reports"];
        put?: never;
        /** 增加续报 / ask for a further report */
        post: operations["activation.demand_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/reports/{report}/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报送信息 / send a report */
        post: operations["activation.send_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/reports/{report}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 信息报告的内容 / what a report upward says */
        get: operations["activation.report_facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/after-action.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 响应总结报告的数据 / facts of the after-action report */
        get: operations["activation.after_action_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 问题和建议 / lessons */
        get: operations["activation.lessons"];
        put?: never;
        /** 登记问题建议 / record a lesson */
        post: operations["activation.record_lesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/lessons/{lesson}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 落实问题建议 / decide on a lesson */
        post: operations["activation.decide_lesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 总结评估 / review */
        post: operations["activation.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 归档 / close */
        post: operations["activation.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/response-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 凭链接查看叫应 / the call behind a link */
        get: operations["activation.link_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/response-links/{token}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 凭链接确认叫应 / acknowledge a call by its link */
        post: operations["activation.link_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 岗位列表 / posts */
        get: operations["duty_post.list"];
        put?: never;
        /** 增加岗位 / add a post */
        post: operations["duty_post.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty-posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个岗位 / one post */
        get: operations["duty_post.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 变更岗位 / change a post */
        patch: operations["duty_post.change"];
        trace?: never;
    };
    "/api/v1/duty-posts/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 载入自带的岗位和职责 / take over the posts and duties that come with the program */
        post: operations["duty_post.adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 岗位职责清单 / duties of posts */
        get: operations["duty_item.list"];
        put?: never;
        /** 增加职责，或以新版替换同一序号的职责 / add a duty, or replace the one of its number by a new edition */
        post: operations["duty_item.put"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项职责 / one duty */
        get: operations["duty_item.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 废止职责 / end a duty */
        post: operations["duty_item.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/post-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任职列表 / terms of office */
        get: operations["post_term.list"];
        put?: never;
        /** 登记任职 / put a person into a post */
        post: operations["post_term.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/post-terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次任职 / one term */
        get: operations["post_term.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更正任职 / correct a term */
        patch: operations["post_term.correct"];
        trace?: never;
    };
    "/api/v1/post-terms/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 离任 / end a term */
        post: operations["post_term.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leader-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 包保责任列表 / who answers for what */
        get: operations["leader_assignment.list"];
        put?: never;
        /** 指定包保责任 / let a leader or a section answer for something */
        post: operations["leader_assignment.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leader-assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项包保责任 / one assignment */
        get: operations["leader_assignment.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更正包保责任 / correct an assignment */
        patch: operations["leader_assignment.correct"];
        trace?: never;
    };
    "/api/v1/leader-assignments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束包保责任 / end an assignment */
        post: operations["leader_assignment.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leader-assignments/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 调整包保责任（可追溯、可预定） / let somebody else answer, from a past or a future day */
        post: operations["leader_assignment.reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leader-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 领导走访记录 / visits of leaders */
        get: operations["leader_visit.list"];
        put?: never;
        /** 登记领导走访（不计入检查） / record a visit of a leader (no inspection) */
        post: operations["leader_visit.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leader-visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次走访 / one visit */
        get: operations["leader_visit.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 更正走访 / correct a visit */
        patch: operations["leader_visit.correct"];
        trace?: never;
    };
    "/api/v1/enterprises/{id}/answering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某日谁对该企业负责 / who answered for the enterprise on a day */
        get: operations["responsibility.answering"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibility/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 责任缺失或重复的企业 / enterprises without somebody who answers, or with two */
        get: operations["responsibility.gaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibility/leaders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各领导本月应尽责任（不排名） / what each leader owes in a month (no ranking) */
        get: operations["responsibility.leaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibility/leaders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一名领导本月应尽责任 / what one leader owes in a month */
        get: operations["responsibility.leader"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的通知设置 / one's own notification settings */
        get: operations["notification_setting.show"];
        /** 修改本人的通知设置 / change one's own notification settings */
        put: operations["notification_setting.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的消息 / one's own messages */
        get: operations["notification.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未读消息数 / how many messages are unread */
        get: operations["notification.count_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 到某条为止全部标为已读 / mark everything up to a message as read */
        post: operations["notification.mark_all_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读 / mark a message as read */
        post: operations["notification.mark_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 消息的投递情况 / deliveries of messages */
        get: operations["delivery.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新投递 / deliver again what failed */
        post: operations["delivery.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取得本人日历的保密地址，原地址作废 / a secret address of one's own calendar; the one before ends */
        post: operations["calendar.make_link"];
        /** 收回本人日历的地址 / take back the address of one's own calendar */
        delete: operations["calendar.revoke_link"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 凭保密地址读取日历（iCalendar） / a calendar by its secret address (iCalendar) */
        get: operations["calendar.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 供其他系统读取的变更 / what changed, for other systems */
        get: operations["changes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 搜索：名称、地址、负责人、编号、隐患描述中任意两个字 / search: any two characters of name, address, principal, code, description */
        get: operations["search.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一次提交多个请求，逐条回答 / many requests in one, answered item by item */
        post: operations["sync.batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 等待所需记录的步骤 / steps that wait for what they need */
        get: operations["sync.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 手机与服务核对当天的记录和照片 / a phone compares the records and photos of a day */
        post: operations["receipt.compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各检查人员当天已收到多少 / what has been received of each officer's day */
        get: operations["receipt.days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 数据库的标记与审计链末端 / the mark of the database and the end of the chain */
        get: operations["receipt.state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 同一标识下的不同内容 / other content under an identity that is taken */
        get: operations["conflict.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conflicts/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定保留原有内容或采用为新版本 / decide: keep what there is, or take it as a new version */
        post: operations["conflict.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一段时期的数据 / the figures of a period */
        get: operations["figures.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 重大、未销号、逾期、移送的隐患清单 / lists of major, open, overdue and transferred hazards */
        get: operations["figures.lists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/statutory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 隐患排查治理情况统计表 / the statutory table by sector */
        get: operations["figures.statutory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/effort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 检查组次与人次、巡查 / teams, person-times, patrols */
        get: operations["figures.effort"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/leaders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 领导包保情况 / figures by leader */
        get: operations["figures.leaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/{figure}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个数据背后的记录 / the records behind one figure */
        get: operations["figures.explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可出具和已签发的报告 / reports that can be made, and those issued */
        get: operations["report.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/quarterly/{year}/{quarter}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 季度报告（PDF） / quarterly report (PDF) */
        get: operations["report.quarterly_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/quarterly/{year}/{quarter}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 季度报告的数据 / facts of the quarterly report */
        get: operations["report.quarterly_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/annual/{year}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度报告（PDF） / annual report (PDF) */
        get: operations["report.annual_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/annual/{year}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度报告的数据 / facts of the annual report */
        get: operations["report.annual_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/after-action.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 响应总结评估报告（PDF） / after-action report (PDF) */
        get: operations["activation.after_action_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{id}/reports/{report}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 信息报告（PDF） / report upward (PDF) */
        get: operations["activation.report_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operation/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 定时任务及其上次结果 / the jobs of the service and how they ended */
        get: operations["operation.jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operation/jobs/{name}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 立即运行一项定时任务 / run a job as soon as the service comes by */
        post: operations["operation.run_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operation/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 保存期限及到期数量 / rules of retention and what is due by them */
        get: operations["operation.retention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 保全清单 / records under legal hold */
        get: operations["legal_hold.list"];
        put?: never;
        /** 保全一条记录 / put a record under legal hold */
        post: operations["legal_hold.place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-holds/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除保全 / lift a legal hold */
        post: operations["legal_hold.lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operation/restore-drills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 备份恢复演练 / restore drills of the backups */
        get: operations["operation.restore_drills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接口说明（OpenAPI 3.1） / description of the interface (OpenAPI 3.1) */
        get: operations["service.openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** 账号 / account */
        account: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 账号名 / account name */
            readonly name?: string;
            /** 姓名 / name */
            readonly display_name?: string;
            /** 对应人员 / person */
            readonly person?: string;
            /** 须修改密码 / must change password */
            readonly must_change_password?: boolean;
            /**
             * 停用日期 / disabled on
             * Format: date
             */
            readonly disabled_on?: string | null;
            /** 已启用动态码 / second factor */
            readonly second_factor?: boolean;
            /** 角色 / roles */
            roles?: {
                /**
                 * 角色 / role
                 * @description administrator 管理员 / administrator; inspector 检查人员 / inspector; grid_worker 网格员 / grid worker; official 监管人员 / official; leader 分管领导 / leader; legal_reviewer 法制审核人员 / legal reviewer; clerk 文员 / clerk; auditor 审计人员 / auditor; enterprise_contact 企业联系人 / enterprise contact
                 * @enum {string}
                 */
                role: "administrator" | "inspector" | "grid_worker" | "official" | "leader" | "legal_reviewer" | "clerk" | "auditor" | "enterprise_contact";
                /** 范围（社区、街道或区） / area (community, sub-district or district) */
                area?: string;
                /**
                 * 生效日期 / valid from
                 * Format: date
                 */
                valid_from?: string | null;
                /**
                 * 失效日期 / valid to
                 * Format: date
                 */
                valid_to?: string | null;
                /** 网格 / grid */
                grid?: string;
                /** 企业 / enterprise */
                enterprise?: string;
            }[];
        };
        /** 账号变更 / change of an account */
        account_change: {
            /** 姓名 / name */
            display_name?: string;
            /** 对应人员 / person */
            person?: string;
            /** 角色 / roles */
            roles?: {
                /**
                 * 角色 / role
                 * @description administrator 管理员 / administrator; inspector 检查人员 / inspector; grid_worker 网格员 / grid worker; official 监管人员 / official; leader 分管领导 / leader; legal_reviewer 法制审核人员 / legal reviewer; clerk 文员 / clerk; auditor 审计人员 / auditor; enterprise_contact 企业联系人 / enterprise contact
                 * @enum {string}
                 */
                role: "administrator" | "inspector" | "grid_worker" | "official" | "leader" | "legal_reviewer" | "clerk" | "auditor" | "enterprise_contact";
                /** 范围（社区、街道或区） / area (community, sub-district or district) */
                area?: string;
                /**
                 * 生效日期 / valid from
                 * Format: date
                 */
                valid_from?: string | null;
                /**
                 * 失效日期 / valid to
                 * Format: date
                 */
                valid_to?: string | null;
                /** 网格 / grid */
                grid?: string;
                /** 企业 / enterprise */
                enterprise?: string;
            }[];
        };
        account_page: {
            items: components["schemas"]["account"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 新账号 / new account */
        account_wish: {
            /** 账号名 / account name */
            name: string;
            /** 姓名 / name */
            display_name?: string;
            /** 对应人员 / person */
            person?: string;
            /** 初始密码（不填则自动生成） / first password (made where not given) */
            password?: string;
            /** 角色 / roles */
            roles?: {
                /**
                 * 角色 / role
                 * @description administrator 管理员 / administrator; inspector 检查人员 / inspector; grid_worker 网格员 / grid worker; official 监管人员 / official; leader 分管领导 / leader; legal_reviewer 法制审核人员 / legal reviewer; clerk 文员 / clerk; auditor 审计人员 / auditor; enterprise_contact 企业联系人 / enterprise contact
                 * @enum {string}
                 */
                role: "administrator" | "inspector" | "grid_worker" | "official" | "leader" | "legal_reviewer" | "clerk" | "auditor" | "enterprise_contact";
                /** 范围（社区、街道或区） / area (community, sub-district or district) */
                area?: string;
                /**
                 * 生效日期 / valid from
                 * Format: date
                 */
                valid_from?: string | null;
                /**
                 * 失效日期 / valid to
                 * Format: date
                 */
                valid_to?: string | null;
                /** 网格 / grid */
                grid?: string;
                /** 企业 / enterprise */
                enterprise?: string;
            }[];
        };
        account_with_password: {
            account?: components["schemas"]["account"];
            /** 密码（只显示一次） / password (shown once) */
            password?: string | null;
        };
        /** 应急响应 / response */
        activation: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 响应编号 / code */
            readonly code?: string;
            /** 预案代码 / plan */
            plan_code: string;
            /** 预案名称 / title of the plan */
            readonly plan_title?: string;
            /**
             * 预案 / plan record
             * Format: uuid
             */
            readonly plan?: string;
            /**
             * 预案版本 / version of the plan
             * Format: uuid
             */
            readonly plan_version?: string;
            /** 版本号 / number of the version */
            readonly plan_version_no?: string;
            /**
             * 响应级别 / level
             * @description I Ⅰ级 / level I; II Ⅱ级 / level II; III Ⅲ级 / level III; IV Ⅳ级 / level IV
             * @enum {string}
             */
            level: "I" | "II" | "III" | "IV";
            /** 响应事项 / matter */
            matter?: string;
            /** 处置措施 / measures */
            measures?: string;
            /**
             * 预计期限 / expected until
             * Format: date-time
             */
            expected_until?: string | null;
            /** 预警 / warning */
            warning?: string;
            /**
             * 启动时间 / started at
             * Format: date-time
             */
            readonly started_at?: string;
            /** 启动账号 / starting account */
            readonly started_by?: string;
            /** 启动人 / started by */
            readonly started_by_name?: string;
            /**
             * 状态 / state
             * @description running 响应中 / running; ended 已终止 / ended; reviewed 已总结 / reviewed; closed 已归档 / closed
             * @enum {string}
             */
            readonly state?: "running" | "ended" | "reviewed" | "closed";
            /**
             * 终止时间 / ended at
             * Format: date-time
             */
            readonly ended_at?: string | null;
            /** 终止决定人 / ended by */
            readonly ended_by_name?: string;
            /** 终止理由 / reason for the end */
            readonly end_reason?: string;
            /**
             * 总结时间 / reviewed at
             * Format: date-time
             */
            readonly reviewed_at?: string | null;
            /** 总结人 / reviewed by */
            readonly reviewed_by_name?: string;
            /** 总结评估 / review */
            readonly review?: string;
            /**
             * 归档时间 / closed at
             * Format: date-time
             */
            readonly closed_at?: string | null;
            /** 归档人 / closed by */
            readonly closed_by_name?: string;
            /** 响应范围 / area */
            communities?: {
                /** 社区 / community */
                community: string;
            }[];
        };
        activation_file: components["schemas"]["activation"] & {
            level_zh?: string;
            level_en?: string;
            state_zh?: string;
            state_en?: string;
            possible_steps?: string[];
            minutes_running?: number;
        };
        activation_file_page: {
            items: components["schemas"]["activation_file"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description `items`, each with the `target` and `body` of the request that does it */
        activation_proposals: Record<string, unknown>;
        /** @description the response with `cards` and `first_calls` */
        activation_started: Record<string, unknown>;
        /** @description the facts of the report's PDF */
        after_action_facts: Record<string, unknown>;
        /** 年度检查计划 / yearly inspection plan */
        annual_plan: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 年度 / year
             * Format: int64
             */
            year: number;
            /**
             * 版本 / version
             * Format: int64
             */
            readonly version?: number;
            /** 名称 / title */
            title: string;
            /** 编制依据 / basis */
            basis?: string;
            /**
             * 状态 / state
             * @description draft 草案 / draft; approved 已批准 / approved; published 已公布 / published; replaced 已被替代 / replaced
             * @enum {string}
             */
            readonly state?: "draft" | "approved" | "published" | "replaced";
            /**
             * 替代版本 / replaces
             * Format: uuid
             */
            readonly replaces?: string | null;
            /** 编制账号 / drafting account */
            readonly drafted_by?: string;
            /** 编制人 / drafted by */
            readonly drafted_by_name?: string;
            /** 批准人 / approved by */
            readonly approved_by_name?: string;
            /**
             * 批准时间 / approved at
             * Format: date-time
             */
            readonly approved_at?: string | null;
            /**
             * 公布时间 / published at
             * Format: date-time
             */
            readonly published_at?: string | null;
            /** 计划项目 / lines */
            lines?: {
                /** 项目编号 / code */
                code: string;
                /**
                 * 企业 / enterprise
                 * Format: uuid
                 */
                enterprise?: string | null;
                /**
                 * 风险等级 / risk level
                 * @description red 红 / red; orange 橙 / orange; yellow 黄 / yellow; blue 蓝 / blue
                 * @enum {string|null}
                 */
                risk_level?: "red" | "orange" | "yellow" | "blue" | null;
                /** 行业领域 / sector */
                supervision_sector?: string;
                /** 社区 / community */
                community?: string;
                /**
                 * 检查类型 / kind
                 * @description routine 日常检查 / routine; special 专项检查 / special; random 双随机检查 / random; joint 联合检查 / joint; complaint 举报核查 / complaint; holiday 节假日检查 / holiday; reinspection 复查 / reinspection
                 * @enum {string}
                 */
                kind?: "routine" | "special" | "random" | "joint" | "complaint" | "holiday" | "reinspection";
                /**
                 * 每家次数 / visits to each
                 * Format: int64
                 */
                frequency: number;
                /**
                 * 起始月 / first month
                 * Format: int64
                 */
                first_month?: number;
                /**
                 * 截止月 / last month
                 * Format: int64
                 */
                last_month?: number;
                /**
                 * 人日 / officer days
                 * Format: int64
                 */
                officer_days?: number;
                /** 检查事项 / matter */
                matter?: string;
            }[];
        };
        annual_plan_page: {
            items: components["schemas"]["annual_plan"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description `answers` by role; `missing` and `doubled` roles */
        answering: Record<string, unknown>;
        /** 令牌 / API token */
        api_token: {
            /** 令牌代号 / token */
            readonly token?: string;
            /** 用途 / what it is for */
            readonly label?: string;
            /** 可写 / may write */
            readonly may_write?: boolean;
            /**
             * 签发时间 / since
             * Format: date-time
             */
            readonly since?: string;
            /**
             * 失效时间 / until
             * Format: date-time
             */
            readonly until?: string;
        };
        api_token_page: {
            items: components["schemas"]["api_token"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description task: the task that was approved for it */
        approval_of_emergency: Record<string, unknown>;
        /** @description ZIP: index, records, history, evidence, SHA256SUMS */
        archive: Record<string, unknown>;
        /** @description 要核对的号码 / the number that is asked about */
        asked_of_contact: Record<string, unknown>;
        /** @description 对企业的要求 / what is asked of the enterprise */
        asked_of_enterprise: Record<string, unknown>;
        asked_of_enterprise_page: {
            items: components["schemas"]["asked_of_enterprise"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 交办事项 / matter given */
        assignment: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 事项 / matter */
            title: string;
            /** 要求 / what is wanted */
            detail?: string;
            /**
             * 来源 / source
             * @description drill_problem 演练问题 / problem of a drill; plan_revision 预案修订 / revision of a plan; plan_evaluation 预案评估 / evaluation of a plan; response_lesson 响应教训 / lesson of a response; annual_task 年度任务 / task of the year; handover 工作交接 / handover; contact_verification 通讯录核对 / verification of a contact; meeting_decision 会议议定 / decision of a meeting; other 其他 / other
             * @enum {string}
             */
            source?: "drill_problem" | "plan_revision" | "plan_evaluation" | "response_lesson" | "annual_task" | "handover" | "contact_verification" | "meeting_decision" | "other";
            /** 来源记录 / record of the source */
            source_id?: string;
            /** 社区 / community */
            community?: string;
            /**
             * 承办人 / owner
             * Format: uuid
             */
            owner: string;
            /** 承办人姓名 / owner's name */
            readonly owner_name?: string;
            /**
             * 办理期限 / due on
             * Format: date
             */
            due_on: string;
            /** 须附凭证 / proof needed */
            proof_needed?: boolean;
            /**
             * 状态 / state
             * @description open 办理中 / open; reported 待确认 / reported; returned 退回补办 / returned; closed 已办结 / closed; withdrawn 已撤销 / withdrawn
             * @enum {string}
             */
            readonly state?: "open" | "reported" | "returned" | "closed" | "withdrawn";
            /** 交办账号 / giving account */
            readonly given_by?: string;
            /** 交办人 / given by */
            readonly given_by_name?: string;
            /**
             * 交办时间 / given at
             * Format: date-time
             */
            readonly given_at?: string;
            /** 办理结果 / result */
            readonly result?: string;
            /** 报告账号 / reporting account */
            readonly reported_by?: string;
            /** 报告人 / reported by */
            readonly reported_by_name?: string;
            /**
             * 报告时间 / reported at
             * Format: date-time
             */
            readonly reported_at?: string | null;
            /** 退回原因 / reason of the return */
            readonly returned_reason?: string;
            /** 确认意见 / remark at the closing */
            readonly closing_remark?: string;
            /** 确认账号 / closing account */
            readonly closed_by?: string;
            /** 确认人 / closed by */
            readonly closed_by_name?: string;
            /**
             * 办结日期 / closed on
             * Format: date
             */
            readonly closed_on?: string | null;
            /** 撤销原因 / reason of the withdrawal */
            readonly withdrawn_reason?: string;
            /**
             * 撤销日期 / withdrawn on
             * Format: date
             */
            readonly withdrawn_on?: string | null;
            /** 延期 / extensions */
            extensions?: {
                /**
                 * 原期限 / due before
                 * Format: date
                 */
                readonly due_from?: string;
                /**
                 * 新期限 / due now
                 * Format: date
                 */
                due_to: string;
                /** 理由 / reason */
                reason: string;
                /** 批准人 / granted by */
                readonly granted_by_name?: string;
                /**
                 * 批准时间 / granted at
                 * Format: date-time
                 */
                readonly granted_at?: string;
            }[];
        };
        assignment_close: {
            /** 理由 / reason */
            reason?: string;
        };
        assignment_extend: {
            /**
             * 新期限 / new day
             * Format: date
             */
            due_on: string | null;
            /** 理由 / reason */
            reason: string;
        };
        assignment_pass_on: {
            /**
             * 新承办人 / new owner
             * Format: uuid
             */
            owner: string | null;
            /** 理由 / reason */
            reason: string;
        };
        assignment_report: {
            /** 办理结果 / result */
            result: string;
        };
        /** @description 逐条结果 / the result of each */
        assignment_results: Record<string, unknown>;
        assignment_return: {
            /** 理由 / reason */
            reason: string;
        };
        assignment_shown: components["schemas"]["assignment"] & {
            overdue?: boolean;
            possible_steps?: string[];
        };
        assignment_shown_page: {
            items: components["schemas"]["assignment_shown"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        assignment_withdraw: {
            /** 理由 / reason */
            reason: string;
        };
        /** @description hazards、assigned_to、department、reason */
        assignments: Record<string, unknown>;
        /** 执法事项 / authority item */
        authority_item: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 事项编码 / code */
            code: string;
            /**
             * 权限 / power
             * @description rectification 责令整改 / order to rectify; stoppage 责令停产停业、停止使用 / stoppage; sealing 查封、扣押 / sealing and seizure; penalty 行政处罚 / penalty; inspection 行政检查 / inspection
             * @enum {string}
             */
            power: "rectification" | "stoppage" | "sealing" | "penalty" | "inspection";
            /**
             * 依据类别 / basis
             * @description own_duty 法定职责 / own duty; empowered 赋权 / empowered; entrusted 委托 / entrusted
             * @enum {string}
             */
            basis: "own_duty" | "empowered" | "entrusted";
            /** 执法主体 / organ */
            organ: string;
            /** 事项名称 / matter */
            matter?: string;
            /** 赋权或委托机关 / handed down by */
            entrusted_by?: string;
            /** 依据文件 / document */
            document: string;
            /** 公告文号 / number of the announcement */
            notice_no?: string;
            /** 公告机关 / issuer of the announcement */
            notice_issuer?: string;
            /**
             * 公告日期 / date of the announcement
             * Format: date
             */
            notice_on?: string | null;
            /**
             * 生效日期 / valid from
             * Format: date
             */
            valid_from?: string | null;
            /**
             * 失效日期 / valid to
             * Format: date
             */
            valid_to?: string | null;
        };
        authority_item_page: {
            items: components["schemas"]["authority_item"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description items: key, method, path, body */
        batch: Record<string, unknown>;
        /** @description items: key, status, body, receipt */
        batch_answer: Record<string, unknown>;
        /** @description what an officer reads before leaving */
        before_visit: Record<string, unknown>;
        /** @description RFC 5545 */
        calendar: Record<string, unknown>;
        /** 日历地址 / calendar address */
        calendar_address: {
            /** 地址 / path */
            path?: string;
        };
        case_file: components["schemas"]["penalty_case"] & {
            steps?: components["schemas"]["case_step"][];
            reviews?: components["schemas"]["legal_review"][];
            deadlines?: Record<string, unknown>[];
            possible_steps?: Record<string, unknown>[];
            review_reasons?: Record<string, unknown>[];
            surcharge_yuan?: string;
            remedy?: Record<string, unknown>;
        };
        /** 办案步骤 / step of a case */
        case_step: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 案件 / case
             * Format: uuid
             */
            readonly penalty_case?: string;
            /**
             * 步骤 / step
             * @description investigate 调查终结 / end of the investigation; notify 处罚告知 / advance notice; state_defence 陈述申辩 / statement and defence; request_hearing 申请听证 / request for a hearing; forgo_hearing 放弃听证 / hearing forgone; notify_hearing 听证通知 / call to the hearing; hold_hearing 举行听证 / hearing; request_review 送法制审核 / request for legal review; decide 作出处罚决定 / decision; decide_on_spot 当场处罚 / decision on the spot; serve 送达 / service; pay 缴纳罚款 / payment; no_penalty 不予处罚 / no penalty; transfer 移送 / transfer; receive_receipt 移送回执 / receipt of the transfer; receive_result 移送结果 / result of the transfer; withdraw 撤销处罚决定 / withdrawal of the decision; close 结案 / closing
             * @enum {string}
             */
            readonly step?: "investigate" | "notify" | "state_defence" | "request_hearing" | "forgo_hearing" | "notify_hearing" | "hold_hearing" | "request_review" | "decide" | "decide_on_spot" | "serve" | "pay" | "no_penalty" | "transfer" | "receive_receipt" | "receive_result" | "withdraw" | "close";
            /**
             * 日期 / date
             * Format: date
             */
            taken_on: string;
            /** 内容 / content */
            words?: string;
            /** 文书号 / number of the document */
            document_no?: string;
            /** 告知听证权利 / hearing offered */
            hearing_offered?: boolean;
            /**
             * 听证日期 / day of the hearing
             * Format: date
             */
            hearing_on?: string | null;
            /**
             * 缴纳金额（元） / paid (yuan)
             * Format: int64
             */
            amount_yuan?: number | null;
            /** 移送机关 / transferred to */
            recipient?: string;
            /** 经办账号 / taken by */
            readonly taken_by?: string;
            /** 处罚 / penalties */
            penalties?: {
                /**
                 * 处罚种类 / kind
                 * @description warning 警告 / warning; criticism 通报批评 / circulated criticism; fine 罚款 / fine; confiscation 没收违法所得、非法财物 / confiscation; licence_suspension 暂扣许可证件 / suspension of a licence; licence_revocation 吊销许可证件 / revocation of a licence; stoppage 责令停产停业 / stoppage; closure 责令关闭 / closure
                 * @enum {string}
                 */
                kind: "warning" | "criticism" | "fine" | "confiscation" | "licence_suspension" | "licence_revocation" | "stoppage" | "closure";
                /**
                 * 金额（元） / amount (yuan)
                 * Format: int64
                 */
                amount_yuan?: number | null;
            }[];
        };
        /** @description 上次查看以来的变化 / what changed since the last look */
        changed_hazards: Record<string, unknown>;
        /** @description items: entries in order; next: where to read on */
        changes: Record<string, unknown>;
        checklist: components["schemas"]["checklist_head"] & {
            items?: components["schemas"]["checklist_item"][];
        };
        checklist_head: {
            code: string;
            place: {
                code: string;
                zh: string;
                en: string;
                aliases: string[];
            };
            version: string;
            items_count: number;
        };
        checklist_head_page: {
            items: components["schemas"]["checklist_head"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        checklist_item: {
            code: string;
            category: string;
            item_zh: string;
            item_en: string;
            basis: string;
            article: string;
            method: string;
            standard_zh: string;
            standard_en: string;
            finding: string;
            default_level: string;
            competent_dept: string;
            default_days: number;
            applies_if: {
                code: string;
                zh: string;
                en: string;
            }[];
            major_criteria: string[];
        };
        /** 线索 / clue */
        clue: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 线索编号 / code */
            code?: string;
            /**
             * 线索来源 / source
             * @description hotline_12345 12345热线 / hotline 12345; grid_platform 网格平台 / grid platform; resident 群众反映 / resident; enterprise 企业自报 / enterprise itself; department 部门移送 / department
             * @enum {string}
             */
            source?: "hotline_12345" | "grid_platform" | "resident" | "enterprise" | "department";
            /** 工单编号 / external number */
            external_no?: string;
            /**
             * 受理时间 / received at
             * Format: date-time
             */
            received_at: string;
            /** 线索内容 / content */
            content: string;
            /** 发生地点 / place */
            place?: string;
            /** 社区 / community */
            community?: string;
            /** 网格 / grid */
            grid?: string;
            /** 涉及单位 / enterprise as told */
            enterprise_name?: string;
            /**
             * 企业 / enterprise
             * Format: uuid
             */
            enterprise?: string | null;
            /**
             * 巡查 / patrol
             * Format: uuid
             */
            patrol?: string | null;
            /**
             * 受理日期 / received on
             * Format: date
             */
            readonly received_on?: string;
            /**
             * 状态 / state
             * @description received 待交办 / received; assigned 已交办 / assigned; verifying 核查中 / verifying; answered 已答复 / answered; merged 已并案 / merged; rejected 不予受理 / rejected
             * @enum {string}
             */
            readonly state?: "received" | "assigned" | "verifying" | "answered" | "merged" | "rejected";
            /**
             * 办理期限 / due date
             * Format: date
             */
            readonly due_date?: string;
            /** 承办人 / assignee */
            readonly assignee?: string;
            /**
             * 交办日期 / assigned on
             * Format: date
             */
            readonly assigned_on?: string | null;
            /**
             * 核查检查 / inspection
             * Format: uuid
             */
            readonly inspection?: string | null;
            /** 答复内容 / answer */
            readonly answer?: string;
            /** 未现场核查的理由 / why no inspection was needed */
            readonly unverified_reason?: string;
            /** 不予受理的理由 / reason for rejecting */
            readonly rejection_reason?: string;
            /**
             * 办结日期 / closed on
             * Format: date
             */
            readonly closed_on?: string | null;
            /**
             * 并入线索 / merged into
             * Format: uuid
             */
            readonly merged_into?: string | null;
            /**
             * 重办次数 / times reopened
             * Format: int64
             */
            readonly reopened?: number;
            /** 重办理由 / reason for reopening */
            readonly reopening_reason?: string;
            /** 反映人摘要 / digest of the complainant */
            readonly complainant_digest?: string;
        };
        /** 答复 / answer */
        clue_answer: {
            /** 答复内容 / answer */
            answer: string;
            /** 未现场核查的理由 / why no inspection was needed */
            unverified_reason?: string;
        };
        /** 交办 / assignment */
        clue_assignment: {
            /**
             * 承办人 / assignee
             * Format: uuid
             */
            assignee: string;
        };
        clue_file: components["schemas"]["clue"] & {
            possible_steps?: string[];
            reports?: Record<string, unknown>[];
        };
        /** @description rows, imported, updated, unchanged, rejected, unknown_columns, rejects_csv */
        clue_import: Record<string, unknown>;
        /** 并案 / merging */
        clue_merging: {
            /**
             * 并入线索 / merged into
             * Format: uuid
             */
            merged_into: string;
        };
        clue_page: {
            items: components["schemas"]["clue"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 不予受理 / rejection */
        clue_rejection: {
            /** 不予受理的理由 / reason for rejecting */
            rejection_reason: string;
        };
        /** 重新办理 / reopening */
        clue_reopening: {
            /** 重办理由 / reason for reopening */
            reopening_reason: string;
        };
        clue_report: components["schemas"]["clue"] & {
            complainant?: components["schemas"]["complainant"];
        };
        /** 现场核查 / verification */
        clue_verification: {
            /**
             * 检查 / inspection
             * Format: uuid
             */
            inspection: string;
        };
        /** 动态码 / code */
        code: {
            /** 动态码 / code */
            code: string;
        };
        colleague: {
            /** Format: uuid */
            id: string;
            name: string;
            person: string;
            is_active: boolean;
            roles: string[];
        };
        colleague_page: {
            items: components["schemas"]["colleague"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 反映人 / complainant */
        complainant: {
            /** 反映人 / name */
            name?: string;
            /** 联系电话 / telephone */
            phone?: string;
            /** 原话 / words as told */
            words?: string;
        };
        /** @description resolution: keep or new_version; reason */
        conflict_resolution: Record<string, unknown>;
        /** @description id, resolution */
        conflict_resolved: Record<string, unknown>;
        /** @description items: action, subject, account_name, received_at, given */
        conflicts: Record<string, unknown>;
        /** 应急联系人 / contact */
        contact: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 类别 / group
             * @description outside-rescue 外部救援力量 / outside rescue; fire_119 消防救援 / fire brigade; medical_120 医疗急救 / ambulance; police_110 公安 / police; gas_company 燃气企业 / gas company; power_company 供电企业 / power company; water_company 供水排水企业 / water company; district_duty 区值班室 / district duty office; emergency_bureau 区应急管理局 / district emergency bureau; market_supervision 市场监管部门 / market supervision; housing 住房建设部门 / housing department; departments 其他部门 / other departments; communities 社区 / communities; office 街道办事处 / the office; teams 基层应急队伍 / teams
             * @enum {string}
             */
            contact_group: "outside-rescue" | "fire_119" | "medical_120" | "police_110" | "gas_company" | "power_company" | "water_company" | "district_duty" | "emergency_bureau" | "market_supervision" | "housing" | "departments" | "communities" | "office" | "teams";
            /** 单位 / organisation */
            organisation: string;
            /** 姓名 / name */
            name?: string;
            /** 职务 / post */
            post?: string;
            /** 联系电话 / telephone */
            phone: string;
            /** 社区 / community */
            community?: string;
            /**
             * 顺序 / order of calls
             * Format: int64
             */
            call_order?: number;
            /**
             * 核对日期 / verified on
             * Format: date
             */
            verified_on?: string | null;
            /** 备注 / remark */
            remark?: string;
            /**
             * 停用日期 / retired on
             * Format: date
             */
            retired_on?: string | null;
        };
        contact_page: {
            items: components["schemas"]["contact"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 通讯录核对 / verification of a contact */
        contact_verification: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 联系人 / contact
             * Format: uuid
             */
            readonly contact?: string;
            /** 社区 / community */
            readonly community?: string;
            /**
             * 发起日期 / asked on
             * Format: date
             */
            readonly asked_on?: string;
            /**
             * 截止日期 / expires on
             * Format: date
             */
            readonly expires_on?: string;
            /** 摘要 / SHA-256 of the token */
            readonly token_sha256?: string;
            /**
             * 状态 / state
             * @description asked 待答复 / asked; confirmed 确认无误 / confirmed; changed 号码变更，待确认 / new number, to be looked at; left 人员变动，待确认 / somebody else now, to be looked at; accepted 已更新 / taken over; declined 未采纳 / not taken over
             * @enum {string}
             */
            readonly state?: "asked" | "confirmed" | "changed" | "left" | "accepted" | "declined";
            /** 新号码 / new number */
            new_phone?: string;
            /** 现联系人 / who it is now */
            new_name?: string;
            /**
             * 答复时间 / answered at
             * Format: date-time
             */
            readonly answered_at?: string | null;
            /** 确认人 / decided by */
            readonly decided_by_name?: string;
            /**
             * 确认日期 / decided on
             * Format: date
             */
            readonly decided_on?: string | null;
        };
        contact_verification_page: {
            items: components["schemas"]["contact_verification"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description records, photos, items: type, id, standing, receipt */
        day_compared: Record<string, unknown>;
        /** @description day, device, items: type, id, sha256 */
        day_list: Record<string, unknown>;
        /** @description 期限及其由来 / deadlines and why */
        deadlines: Record<string, unknown>;
        /** 投递 / delivery */
        delivery_line: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 渠道 / channel
             * @description inbox 站内消息 / inbox; mail 邮件 / mail; webhook 群机器人或其他系统 / webhook
             * @enum {string}
             */
            channel?: "inbox" | "mail" | "webhook";
            /**
             * 状态 / state
             * @description waiting 待发送 / waiting; for_digest 待汇总 / for the digest; gathered 已汇总 / in a digest; delivered 已送达 / delivered; failed 未送达 / failed; withdrawn 不再发送 / withdrawn
             * @enum {string}
             */
            state?: "waiting" | "for_digest" | "gathered" | "delivered" | "failed" | "withdrawn";
            /** 收件方 / recipient */
            recipient?: string;
            /** 消息类别 / kind of message */
            kind?: string;
            /** 记录种类 / kind of record */
            subject_type?: string;
            /** 记录标识 / record */
            subject?: string;
            /**
             * 时间 / posted at
             * Format: date-time
             */
            posted_at?: string;
            /**
             * 已尝试次数 / attempts
             * Format: int64
             */
            attempts?: number;
            /**
             * 下次尝试 / next attempt
             * Format: date-time
             */
            next_attempt_at?: string;
            /**
             * 送达时间 / delivered at
             * Format: date-time
             */
            delivered_at?: string | null;
            /** 最近一次错误 / last error */
            last_error?: string;
        };
        delivery_line_page: {
            items: components["schemas"]["delivery_line"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 执法公示 / disclosure */
        disclosure: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 决定类型 / kind
             * @description penalty 行政处罚 / penalty; rectification_order 责令整改 / rectification order; inspection_result 检查结果 / inspection result
             * @enum {string}
             */
            readonly kind?: "penalty" | "rectification_order" | "inspection_result";
            /** 来源记录类型 / type of the source */
            readonly subject_type?: string;
            /** 来源记录 / source */
            readonly subject?: string;
            /** 社区 / community */
            readonly community?: string;
            /** 执法机关 / organ */
            readonly organ?: string;
            /** 执法对象 / target */
            readonly target?: string;
            /** 自然人 / natural person */
            readonly target_is_person?: boolean;
            /** 文书号 / number of the document */
            readonly document_no?: string;
            /** 内容 / content */
            readonly content?: string;
            /**
             * 决定日期 / decided on
             * Format: date
             */
            readonly decided_on?: string;
            /**
             * 公示期限 / due date
             * Format: date
             */
            readonly due_date?: string;
            /**
             * 状态 / state
             * @description pending 待公示 / pending; published 已公示 / published; withheld 不予公示 / withheld; withdrawn 已撤回 / withdrawn
             * @enum {string}
             */
            readonly state?: "pending" | "published" | "withheld" | "withdrawn";
            /** 公示的对象 / target as published */
            readonly published_target?: string;
            /** 公示的内容 / content as published */
            readonly published_content?: string;
            /**
             * 公示日期 / published on
             * Format: date
             */
            readonly published_on?: string | null;
            /** 公示账号 / published by */
            readonly published_by?: string;
            /**
             * 撤下日期 / taken down after
             * Format: date
             */
            readonly expires_on?: string | null;
            /** 不予公示的理由 / reason for withholding */
            readonly withheld_reason?: string;
            /** 批准账号 / approved by */
            readonly withheld_by?: string;
            /** 撤回原因 / reason for recalling */
            readonly recall_reason?: string;
            /**
             * 撤回期限 / to be withdrawn by
             * Format: date
             */
            readonly recall_due?: string | null;
            /**
             * 撤回日期 / withdrawn on
             * Format: date
             */
            readonly withdrawn_on?: string | null;
            /** 撤回说明 / explanation */
            readonly explanation?: string;
            /** 隐去内容 / words to take out */
            marks?: {
                /**
                 * 种类 / kind
                 * @description person_name 自然人姓名 / name of a person; trade_secret 商业秘密 / trade secret
                 * @enum {string}
                 */
                kind: "person_name" | "trade_secret";
                /** 文字 / words */
                words: string;
            }[];
        };
        /** @description RFC 4287 */
        disclosure_feed: Record<string, unknown>;
        /** 标注隐去内容 / marking */
        disclosure_marking: {
            /** 隐去内容 / words to take out */
            marks?: {
                /**
                 * 种类 / kind
                 * @description person_name 自然人姓名 / name of a person; trade_secret 商业秘密 / trade secret
                 * @enum {string}
                 */
                kind: "person_name" | "trade_secret";
                /** 文字 / words */
                words: string;
            }[];
        };
        /** @description target, content, original_target, original_content, changed */
        disclosure_preview: Record<string, unknown>;
        /** @description kinds: decided, published, published_in_time, withheld, withdrawn, pending */
        disclosure_summary: Record<string, unknown>;
        /** 撤回公示 / withdrawal */
        disclosure_withdrawal: {
            /** 撤回说明 / explanation */
            explanation: string;
        };
        /** 不予公示 / withholding */
        disclosure_withholding: {
            /** 不予公示的理由 / reason for withholding */
            withheld_reason: string;
        };
        /** @description count */
        disclosures_gathered: Record<string, unknown>;
        /** 双随机抽取 / draw */
        draw: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 名称 / title */
            title: string;
            /** 社区 / community */
            community?: string;
            /** 行业 / industry */
            industry?: string;
            /** 行业领域 / sector */
            supervision_sector?: string;
            /**
             * 红色权重 / weight of red
             * Format: int64
             */
            weight_red?: number;
            /**
             * 橙色权重 / weight of orange
             * Format: int64
             */
            weight_orange?: number;
            /**
             * 黄色权重 / weight of yellow
             * Format: int64
             */
            weight_yellow?: number;
            /**
             * 蓝色权重 / weight of blue
             * Format: int64
             */
            weight_blue?: number;
            /**
             * 未分级权重 / weight without grade
             * Format: int64
             */
            weight_none?: number;
            /**
             * 抽取家数 / targets
             * Format: int64
             */
            targets_wanted: number;
            /**
             * 每家检查人数 / officers per target
             * Format: int64
             */
            officers_per_target?: number;
            /**
             * 计划开始日 / planned from
             * Format: date
             */
            planned_from: string;
            /**
             * 计划截止日 / planned to
             * Format: date
             */
            planned_to: string;
            /** 检查事项 / matter */
            matter?: string;
            /** 检查依据 / legal basis */
            legal_basis?: string;
            /** 公开数值来源 / source of the public value */
            public_source?: string;
            /**
             * 公开数值产生时间 / public value known from
             * Format: date-time
             */
            public_not_before?: string | null;
            /**
             * 状态 / state
             * @description committed 待抽取 / committed; drawn 已抽取 / drawn; published 已公开 / published; cancelled 已取消 / cancelled
             * @enum {string}
             */
            readonly state?: "committed" | "drawn" | "published" | "cancelled";
            /** 准备人 / prepared by */
            readonly prepared_by_name?: string;
            /** 名单摘要 / hash of the inputs */
            readonly inputs_sha256?: string;
            /** 承诺值 / commitment */
            readonly commitment?: string;
            /**
             * 承诺时间 / committed at
             * Format: date-time
             */
            readonly committed_at?: string | null;
            /** 种子 / seed */
            readonly seed?: string;
            /** 公开数值 / public value */
            readonly public_value?: string;
            /**
             * 抽取时间 / drawn at
             * Format: date-time
             */
            readonly drawn_at?: string | null;
            /** 公开文件摘要 / hash of the file */
            readonly file_sha256?: string;
            /**
             * 公开时间 / published at
             * Format: date-time
             */
            readonly published_at?: string | null;
            /** 取消原因 / reason for cancelling */
            readonly cancel_reason?: string;
            /** 检查人员库 / pool of officers */
            pool?: {
                /**
                 * 人员 / person
                 * Format: uuid
                 */
                person: string;
            }[];
            /** 不参加抽取 / left out */
            exclusions?: {
                /**
                 * 企业 / enterprise
                 * Format: uuid
                 */
                enterprise?: string | null;
                /**
                 * 人员 / person
                 * Format: uuid
                 */
                person?: string | null;
                /** 原因（公开） / reason, published */
                reason: string;
            }[];
        };
        /** @description 承诺值与时间 / commitment and its time */
        draw_commitment: Record<string, unknown>;
        draw_commitment_page: {
            items: components["schemas"]["draw_commitment"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description bihuan-draw/1，见 docs/adr/0050-draws.md */
        draw_file: Record<string, unknown>;
        /** 抽取 / the draw itself */
        draw_moment: {
            /** 公开数值 / public value */
            public_value?: string;
        };
        draw_page: {
            items: components["schemas"]["draw"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description `posts` and `duties`: how many were new */
        duties_adopted: Record<string, unknown>;
        /** 职责废止 / end of a duty */
        duty_ending: {
            /**
             * 最后一日 / last day
             * Format: date
             */
            last_day: string;
            /** 原因 / reason */
            reason: string;
        };
        /** 职责 / duty */
        duty_item: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 岗位 / post
             * Format: uuid
             */
            post: string;
            /**
             * 序号 / number
             * Format: int64
             */
            number: number;
            /** 职责内容 / duty */
            duty: string;
            /** 职责内容（英文） / duty in English */
            duty_en?: string;
            /** 法律依据 / law and article */
            law?: string;
            /** 法律依据（英文） / law in English */
            law_en?: string;
            /** 考核标准 / assessment standard */
            standard?: string;
            /** 考核标准（英文） / standard in English */
            standard_en?: string;
            /**
             * 起始日期 / first day
             * Format: date
             */
            valid_from?: string | null;
            /**
             * 截止日期 / last day
             * Format: date
             */
            readonly valid_to?: string | null;
            /** 说明 / reason */
            reason?: string;
        };
        duty_item_page: {
            items: components["schemas"]["duty_item"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 轮值人员 / member of the rotation */
        duty_member: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 人员 / person
             * Format: uuid
             */
            person: string;
            /** 姓名 / name */
            readonly person_name?: string;
            /**
             * 轮值类别 / part
             * @description leader 带班领导 / leader; officer 值班员 / officer
             * @enum {string}
             */
            part: "leader" | "officer";
            /**
             * 退出日期 / retired on
             * Format: date
             */
            retired_on?: string | null;
        };
        duty_member_page: {
            items: components["schemas"]["duty_member"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description 在班人员 / who is on duty */
        duty_now: Record<string, unknown>;
        /** 岗位 / post */
        duty_post: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 岗位编码 / post code */
            code: string;
            /** 岗位 / post */
            name: string;
            /** 岗位（英文） / post in English */
            name_en?: string;
            /**
             * 岗位类别 / kind
             * @description party_committee 党工委 / party work committee; office 办事处 / sub-district office; party_secretary 书记 / party secretary; director 主任 / director; leader_in_charge 分管领导 / leader in charge; leader 其他领导 / other leader; section 科室 / section; brigade 执法队 / brigade; community 社区 / community; grid_worker 网格员 / grid worker; department 部门 / department; enterprise_principal 企业主要负责人 / enterprise principal
             * @enum {string}
             */
            kind: "party_committee" | "office" | "party_secretary" | "director" | "leader_in_charge" | "leader" | "section" | "brigade" | "community" | "grid_worker" | "department" | "enterprise_principal";
            /**
             * 上级岗位 / post above
             * Format: uuid
             */
            above?: string | null;
            /** 一人一岗 / one holder at a time */
            single_holder?: boolean;
            /**
             * 顺序 / order
             * Format: int64
             */
            place?: number;
            /**
             * 撤销日期 / abolished on
             * Format: date
             */
            abolished_on?: string | null;
        };
        duty_post_page: {
            items: components["schemas"]["duty_post"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description shifts, complete */
        duty_proposal: Record<string, unknown>;
        /** @description 值班表 / roster of a month */
        duty_roster: Record<string, unknown>;
        /** 值班 / duty */
        duty_shift: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 日期 / day
             * Format: date
             */
            day: string;
            /**
             * 带班领导 / leader
             * Format: uuid
             */
            leader: string;
            /** 带班领导姓名 / leader's name */
            readonly leader_name?: string;
            /** 备注 / remark */
            remark?: string;
            /** 值班员 / officers */
            officers?: {
                /**
                 * 人员 / person
                 * Format: uuid
                 */
                person: string;
                /** 姓名 / name */
                readonly name?: string;
            }[];
        };
        duty_shifts: {
            shifts?: components["schemas"]["duty_shift"][];
        };
        /** 调班 / swap of duties */
        duty_swap: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 值班日期 / day
             * Format: date
             */
            day: string;
            /**
             * 申请人 / who asks
             * Format: uuid
             */
            readonly person?: string;
            /** 申请人姓名 / name of who asks */
            readonly person_name?: string;
            /**
             * 对方 / other
             * Format: uuid
             */
            other: string;
            /** 对方姓名 / other's name */
            readonly other_name?: string;
            /**
             * 换得的日期 / day in exchange
             * Format: date
             */
            other_day?: string | null;
            /** 原因 / reason */
            reason?: string;
            /**
             * 状态 / state
             * @description asked 待对方同意 / asked; agreed 已调班 / agreed; refused 对方不同意 / refused; withdrawn 已撤回 / withdrawn
             * @enum {string}
             */
            readonly state?: "asked" | "agreed" | "refused" | "withdrawn";
            /**
             * 申请时间 / asked at
             * Format: date-time
             */
            readonly asked_at?: string;
            /**
             * 答复时间 / answered at
             * Format: date-time
             */
            readonly answered_at?: string | null;
        };
        duty_swap_page: {
            items: components["schemas"]["duty_swap"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description 检查组次与人次、巡查 / teams, person-times, patrols */
        effort: Record<string, unknown>;
        /** 企业 / enterprise */
        enterprise: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 企业名称 / name */
            name: string;
            /** 统一社会信用代码 / unified social credit code */
            uscc?: string;
            /** 信用代码存疑 / credit code doubtful */
            readonly uscc_doubtful?: boolean;
            /**
             * 无代码原因 / why there is no code
             * @description stall 摊点 / stall; unlicensed 无照经营 / trades without a licence; pending 正在办理 / licence applied for; not_shown 未出示 / not shown; other 其他 / other
             * @enum {string|null}
             */
            uscc_missing_reason?: "stall" | "unlicensed" | "pending" | "not_shown" | "other" | null;
            /** 原工商注册号 / former registration number */
            legacy_registration_no?: string;
            /** 社区 / community */
            community: string;
            /** 网格 / grid */
            grid?: string;
            /** 地址 / address */
            address?: string;
            /** 注册地址 / registered address */
            registered_address?: string;
            /**
             * 经度 / longitude
             * Format: double
             */
            longitude?: number | null;
            /**
             * 纬度 / latitude
             * Format: double
             */
            latitude?: number | null;
            /**
             * 坐标系 / coordinate datum
             * @description cgcs2000 CGCS2000 / CGCS2000; wgs84 WGS-84 / WGS-84; gcj02 GCJ-02 / GCJ-02
             * @enum {string|null}
             */
            coordinate_datum?: "cgcs2000" | "wgs84" | "gcj02" | null;
            /** 行业 / industry */
            industry?: string;
            /** 行业代码 / industry code */
            industry_code?: string;
            /** 行业领域 / supervision sector */
            supervision_sector?: string;
            /** 行业主管部门 / competent department */
            competent_department?: string;
            /** 场所类型 / place type */
            place_type?: string;
            /**
             * 九小场所 / small place
             * @description school 小学校（幼儿园） / small school or kindergarten; clinic 小医院（诊所） / small hospital or clinic; shop 小商店 / small shop; restaurant 小餐饮 / small restaurant; hotel 小旅馆 / small hotel; entertainment 小歌舞娱乐 / small entertainment place; internet_cafe 小网吧 / small internet café; beauty_and_bath 小美容洗浴 / small beauty or bath house; workshop 小生产加工 / small workshop
             * @enum {string|null}
             */
            small_place_kind?: "school" | "clinic" | "shop" | "restaurant" | "hotel" | "entertainment" | "internet_cafe" | "beauty_and_bath" | "workshop" | null;
            /** 主要负责人 / principal */
            principal?: string;
            /** 主要负责人电话 / principal's phone */
            principal_phone?: string;
            /** 法定代表人 / legal representative */
            legal_representative?: string;
            /** 安全生产管理人员 / safety officer */
            safety_officer?: string;
            /** 安全生产管理人员电话 / safety officer's phone */
            safety_officer_phone?: string;
            /** 联系电话 / phone */
            phone?: string;
            /**
             * 从业人员 / employee count
             * Format: int64
             */
            employee_count?: number | null;
            /**
             * 企业规模 / size class
             * @description large 大型 / large; medium 中型 / medium; small 小型 / small; micro 微型 / micro
             * @enum {string|null}
             */
            size_class?: "large" | "medium" | "small" | "micro" | null;
            /**
             * 面积（平方米） / area (square metres)
             * Format: double
             */
            area?: number | null;
            /** 楼栋楼层 / building and floor */
            building?: string;
            /**
             * 出租方 / landlord
             * Format: uuid
             */
            landlord?: string | null;
            /** 承租经营 / rents its premises */
            is_lessee?: boolean;
            /**
             * 经营状态 / status
             * @description open 在业 / open; suspended 停产 / suspended; closed 关停 / closed; moved 搬离 / moved; merged 已合并 / merged
             * @enum {string}
             */
            readonly status?: "open" | "suspended" | "closed" | "moved" | "merged";
            /**
             * 状态自 / status since
             * Format: date
             */
            readonly status_since?: string | null;
            /**
             * 并入 / merged into
             * Format: uuid
             */
            readonly merged_into?: string | null;
            /**
             * 合并日期 / merged on
             * Format: date
             */
            readonly merged_on?: string | null;
            /**
             * 风险等级 / risk level
             * @description red 红 / red; orange 橙 / orange; yellow 黄 / yellow; blue 蓝 / blue
             * @enum {string|null}
             */
            risk_level?: "red" | "orange" | "yellow" | "blue" | null;
            /**
             * 年度检查次数上限 / visits a year at most
             * Format: int64
             */
            inspection_cap?: number | null;
            /** 有应急预案 / has an emergency plan */
            has_plan?: boolean;
            /** 预案备案号 / plan filing number */
            plan_filing_no?: string;
            /** 名称检索键 / name key */
            readonly name_key?: string;
            /** 地址检索键 / address key */
            readonly address_key?: string;
            /** 危险因素 / hazard factors */
            factors?: {
                /**
                 * 危险因素 / factor
                 * @description ammonia_refrigeration 涉氨制冷 / ammonia refrigeration; dust_explosion 粉尘涉爆 / dust explosion; confined_space 有限空间 / confined space; hazchem 危险化学品 / hazardous chemicals; special_equipment 特种设备 / special equipment; gas_use 燃气使用 / gas use; molten_metal 高温熔融金属 / molten metal; hot_work 动火作业 / hot work; spraying 喷涂作业 / spraying; li_battery 锂电池 / lithium batteries; ebike_charging 电动自行车充电 / e-bike charging; crowded 人员密集场所 / crowded place; multi_in_one 三合一场所 / living, storing and working in one; sublet 厂中厂 / sublet premises; self_built 自建房经营 / business in a self-built house; construction_site 在建工地 / construction site; outdoor_ad 户外广告 / outdoor advertising
                 * @enum {string}
                 */
                factor: "ammonia_refrigeration" | "dust_explosion" | "confined_space" | "hazchem" | "special_equipment" | "gas_use" | "molten_metal" | "hot_work" | "spraying" | "li_battery" | "ebike_charging" | "crowded" | "multi_in_one" | "sublet" | "self_built" | "construction_site" | "outdoor_ad";
            }[];
            /** 许可证 / licences */
            licences?: {
                /** 证照名称 / name */
                name: string;
                /** 证照编号 / number */
                number?: string;
                /**
                 * 有效期至 / valid to
                 * Format: date
                 */
                valid_to?: string | null;
            }[];
            /** 特种设备 / special equipment */
            special_equipment?: {
                /** 设备种类 / kind */
                kind: string;
                /** 使用登记证编号 / registration number */
                registration_no?: string;
                /**
                 * 下次检验日期 / to be inspected by
                 * Format: date
                 */
                inspect_by?: string | null;
            }[];
        };
        /** @description entries with why they look alike */
        enterprise_duplicates: Record<string, unknown>;
        /** @description when, who, what changed; the newest first */
        enterprise_history: Record<string, unknown>;
        /** @description 企业链接 / link for the enterprise */
        enterprise_link: Record<string, unknown>;
        enterprise_merge: {
            /** Format: uuid */
            into: string;
            reason: string;
        };
        enterprise_new: components["schemas"]["enterprise"] & {
            /** 确认为另一家 / confirmed as another place */
            confirmed_new?: boolean;
            /** 理由 / reason */
            confirmed_reason?: string;
        };
        enterprise_shown: components["schemas"]["enterprise"] & {
            /** 须核对的事项 / what somebody should look at */
            flags?: {
                code?: string;
                zh?: string;
                en?: string;
                keeps_from_documents?: boolean;
            }[];
        };
        enterprise_shown_page: {
            items: components["schemas"]["enterprise_shown"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 状态变更 / change of status */
        enterprise_status_change: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 企业 / enterprise
             * Format: uuid
             */
            readonly enterprise?: string;
            /**
             * 原状态 / status before
             * @description open 在业 / open; suspended 停产 / suspended; closed 关停 / closed; moved 搬离 / moved; merged 已合并 / merged
             * @enum {string}
             */
            readonly previous?: "open" | "suspended" | "closed" | "moved" | "merged";
            /**
             * 经营状态 / status
             * @description open 在业 / open; suspended 停产 / suspended; closed 关停 / closed; moved 搬离 / moved; merged 已合并 / merged
             * @enum {string}
             */
            status: "open" | "suspended" | "closed" | "moved" | "merged";
            /**
             * 变更日期 / changed on
             * Format: date
             */
            changed_on: string;
            /** 原因 / reason */
            reason: string;
        };
        /** 证据 / evidence */
        evidence: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 所属记录类型 / type of the record */
            subject_type: string;
            /** 所属记录 / record */
            subject: string;
            /**
             * 用途 / purpose
             * @description before 整改前 / before; after 整改后 / after; scene 现场 / scene; signature_officer 检查人员签名 / officer's signature; signature_unit 被检查单位签名 / signature of the unit; signature_witness 见证人签名 / signature of the witness; document 文书材料 / document; recording 音像记录 / recording
             * @enum {string}
             */
            purpose: "before" | "after" | "scene" | "signature_officer" | "signature_unit" | "signature_witness" | "document" | "recording";
            /** 检查项 / checklist item */
            item?: string;
            /** 说明 / caption */
            caption?: string;
            /** 摘要 / SHA-256 */
            readonly sha256?: string;
            /** 类型 / media type */
            readonly media_type?: string;
            /**
             * 字节数 / size in bytes
             * Format: int64
             */
            readonly size_bytes?: number;
            /**
             * 拍摄时间 / taken at
             * Format: date-time
             */
            taken_at?: string | null;
            /**
             * 经度 / longitude
             * Format: double
             */
            readonly longitude?: number | null;
            /**
             * 纬度 / latitude
             * Format: double
             */
            readonly latitude?: number | null;
            /** 签名人 / signer */
            signer?: string;
            /** 采集账号 / collected by */
            readonly collected_by?: string;
            /** 采集设备 / device */
            device?: string;
            /** 采集会话 / session */
            readonly session?: string;
            /**
             * 收到时间 / received at
             * Format: date-time
             */
            readonly received_at?: string;
        };
        /** @description items: evidence, in the order of arrival */
        evidence_list: Record<string, unknown>;
        /** @description items: evidence, at, account, account_name, what */
        evidence_looks: Record<string, unknown>;
        /** @description 一个数据背后的记录 / the records behind one figure */
        explanation: Record<string, unknown>;
        /** 延期 / extension */
        extension: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 隐患 / hazard
             * Format: uuid
             */
            readonly hazard?: string;
            /**
             * 批准日期 / granted on
             * Format: date
             */
            granted_on: string;
            /**
             * 原整改期限 / previous due date
             * Format: date
             */
            readonly previous_due_date?: string;
            /**
             * 延期后期限 / new due date
             * Format: date
             */
            due_date: string;
            /** 延期理由 / reason */
            reason: string;
            /** 批准人 / decided by */
            decided_by: string;
        };
        /** @description 一段时期的数据 / the figures of a period */
        figures: Record<string, unknown>;
        /** Format: binary */
        file_bytes: string;
        found_hazard: components["schemas"]["hazard"] & {
            rectification?: components["schemas"]["rectification"];
        };
        /** @description 检查频次与上限 / inspections counted and the cap */
        frequency: Record<string, unknown>;
        /** 检查频次上限 / cap on inspections */
        frequency_cap: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 适用范围 / scope
             * @description organ 按机关 / organ; risk 按风险等级 / risk grade; matter 按检查事项 / matter
             * @enum {string}
             */
            scope: "organ" | "risk" | "matter";
            /**
             * 风险等级 / risk level
             * @description red 红 / red; orange 橙 / orange; yellow 黄 / yellow; blue 蓝 / blue
             * @enum {string|null}
             */
            risk_level?: "red" | "orange" | "yellow" | "blue" | null;
            /** 检查事项 / matter */
            matter?: string;
            /**
             * 每年次数 / visits a year
             * Format: int64
             */
            visits: number;
            /** 依据 / source */
            source: string;
            /**
             * 有效期起 / valid from
             * Format: date
             */
            valid_from?: string | null;
            /**
             * 有效期止 / valid to
             * Format: date
             */
            valid_to?: string | null;
        };
        frequency_cap_list: {
            items?: components["schemas"]["frequency_cap"][];
        };
        /** 频次例外 / exception to the cap */
        frequency_exception: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 代码 / code */
            code: string;
            /** 中文名称 / Chinese */
            zh: string;
            /** 英文名称 / English */
            en: string;
            /** 依据 / source */
            source: string;
            /**
             * 有效期起 / valid from
             * Format: date
             */
            valid_from?: string | null;
            /**
             * 有效期止 / valid to
             * Format: date
             */
            valid_to?: string | null;
        };
        frequency_exception_list: {
            items?: components["schemas"]["frequency_exception"][];
        };
        /** 隐患 / hazard */
        hazard: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 隐患编号 / code */
            code: string;
            /**
             * 检查 / inspection
             * Format: uuid
             */
            inspection: string;
            /** 隐患描述 / description */
            description: string;
            /** 隐患类别 / category */
            category?: string;
            /**
             * 隐患等级 / level
             * @description general 一般 / general; major 重大 / major
             * @enum {string}
             */
            level?: "general" | "major";
            /** 重大隐患判定依据 / criterion of a major hazard */
            criterion?: string;
            /** 检查表事项 / checklist item */
            checklist_item?: string;
            /** 违反的规定 / provision broken */
            basis?: string;
            /** 部位 / part of the site */
            site_part?: string;
            /** 临时管控措施 / interim measures */
            interim_measures?: string;
            /** 管控责任人 / responsible for interim measures */
            interim_responsible?: string;
            /**
             * 管控检查间隔（天） / interim check interval (days)
             * Format: int64
             */
            interim_check_days?: number | null;
            /** 判定依据核对人 / criterion compared by */
            criterion_checked_by?: string;
            /** 整改责任人 / responsible */
            responsible?: string;
            /** 监管跟踪责任人 / tracking officer */
            tracking_officer?: string;
            /** 主管部门 / competent department */
            competent_department?: string;
            /**
             * 整改期限 / due date
             * Format: date
             */
            due_date?: string | null;
            /**
             * 挂牌督办日期 / listed on
             * Format: date
             */
            listed_on?: string | null;
            /**
             * 列入治理计划日期 / treatment plan on
             * Format: date
             */
            planned_on?: string | null;
            /** 目标任务落实 / goals settled */
            goals_settled?: boolean;
            /** 经费物资落实 / funds settled */
            funds_settled?: boolean;
            /** 机构人员落实 / people settled */
            people_settled?: boolean;
            /** 时限要求落实 / deadline settled */
            deadline_settled?: boolean;
            /** 安全措施和应急预案落实 / measures and plan settled */
            measures_settled?: boolean;
            /**
             * 落实治理资金（元） / funds invested (yuan)
             * Format: int64
             */
            funds_invested?: number | null;
            /**
             * 作废日期 / voided on
             * Format: date
             */
            readonly voided_on?: string | null;
            /** 作废原因 / reason for voiding */
            readonly void_reason?: string;
            /**
             * 移送日期 / transferred on
             * Format: date
             */
            readonly transferred_on?: string | null;
            /** 移送单位 / transferred to */
            readonly transferred_to?: string;
            /**
             * 移送结果日期 / transfer result on
             * Format: date
             */
            readonly transfer_result_on?: string | null;
            /** 移送结果 / transfer result */
            readonly transfer_result?: string;
            /**
             * 企业 / enterprise
             * Format: uuid
             */
            readonly enterprise?: string;
            /**
             * 发现日期 / found on
             * Format: date
             */
            readonly found_on?: string;
            /** 社区 / community */
            readonly community?: string;
            /** 行业 / industry */
            readonly industry?: string;
            /**
             * 整改完成日期 / rectified on
             * Format: date
             */
            readonly rectified_on?: string | null;
            /**
             * 销号日期 / closed on
             * Format: date
             */
            readonly closed_on?: string | null;
            /**
             * 下达日期 / ordered on
             * Format: date
             */
            readonly ordered_on?: string | null;
            /**
             * 送达日期 / served on
             * Format: date
             */
            readonly served_on?: string | null;
            /**
             * 申请复查日期 / submitted on
             * Format: date
             */
            readonly submitted_on?: string | null;
            /**
             * 待复查起始日 / ready for re-inspection on
             * Format: date
             */
            readonly ready_on?: string | null;
            /**
             * 申请延期日期 / extension requested on
             * Format: date
             */
            readonly extension_requested_on?: string | null;
            /**
             * 现行期限 / due date in force
             * Format: date
             */
            readonly due_in_force?: string | null;
            /**
             * 撤销挂牌日期 / taken off the list on
             * Format: date
             */
            readonly delisted_on?: string | null;
            /**
             * 复查不合格日期 / re-inspection failed on
             * Format: date
             */
            readonly failed_on?: string | null;
            /**
             * 销号尚待 / closing awaits
             * @description photos 待补照片 / photos; reinspection 须经复查 / a re-inspection
             * @enum {string|null}
             */
            readonly closing_awaits?: "photos" | "reinspection" | null;
            /** 下达机关 / issuing organ */
            readonly issuing_organ?: string;
            /**
             * 移送回执日期 / transfer receipt on
             * Format: date
             */
            readonly transfer_receipt_on?: string | null;
            /**
             * 停产停业日期 / suspended on
             * Format: date
             */
            readonly suspended_on?: string | null;
            /**
             * 申请复产日期 / resumption applied for on
             * Format: date
             */
            readonly resumption_applied_on?: string | null;
            /**
             * 立案日期 / case filed on
             * Format: date
             */
            readonly case_filed_on?: string | null;
            /** 承办人 / assigned to */
            readonly assigned_to?: string;
            /** 承办部门 / assigned department */
            readonly assigned_department?: string;
            /**
             * 机关办理期限 / due for the office on
             * Format: date
             */
            readonly office_due_on?: string | null;
            /**
             * 重复发生于 / repeat of
             * Format: uuid
             */
            readonly repeat_of?: string | null;
        };
        hazard_file: components["schemas"]["hazard"] & {
            /**
             * @description draft 待确认 / draft; registered 已登记 / registered; ordered 已下达 / ordered; rectifying 整改中 / being rectified; extension_pending 申请延期 / extension asked for; submitted 申请复查 / submitted for re-inspection; recheck_due 待复查 / re-inspection due; closed 已销号 / closed; recheck_failed 复查不合格 / re-inspection failed; transferred 已移送 / transferred; void 作废 / struck off
             * @enum {string}
             */
            state?: "draft" | "registered" | "ordered" | "rectifying" | "extension_pending" | "submitted" | "recheck_due" | "closed" | "recheck_failed" | "transferred" | "void";
            flags?: ("listed" | "case_filed" | "suspended" | "overdue" | "carried_over" | "awaiting_photos" | "late_government")[];
            /** Format: date */
            due_date_in_force?: string | null;
            rectifications?: components["schemas"]["rectification"][];
            reinspections?: components["schemas"]["reinspection"][];
            extensions?: components["schemas"]["extension"][];
            steps?: components["schemas"]["hazard_step"][];
            treatment_plan?: components["schemas"]["treatment_plan"] | null;
            next_steps?: Record<string, unknown>[];
        };
        /** @description 重大、未销号、逾期、移送的隐患清单 / lists of major, open, overdue and transferred hazards */
        hazard_lists: Record<string, unknown>;
        /** 隐患办理环节 / step of a hazard */
        hazard_step: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 隐患 / hazard
             * Format: uuid
             */
            readonly hazard?: string;
            /**
             * 环节 / step
             * @description register_hazard 登记 / register; order 下达整改指令 / order; serve 送达 / serve; plan 制定治理方案 / make the treatment plan; rectify 登记整改 / record the rectification; fix_on_spot 立查立改 / fix on the spot; submit 申请复查 / submit; request_extension 申请延期 / request an extension; decide_extension 答复延期申请 / decide the extension; extend 登记书面延期 / record a granted extension; reinspect_pass 复查合格 / re-inspection passed; reinspect_fail 复查不合格 / re-inspection failed; transfer 移送 / transfer; record_receipt 登记移送回执 / record the receipt; record_transfer_result 登记移送结果 / record the result of the transfer; void 作废 / strike off; downgrade 降级 / downgrade; confirm 审核同意 / confirm; decline 审核不同意 / decline; list 挂牌督办 / list; delist 撤销挂牌 / take off the list; visit 登记每日查看 / record the daily look; suspend 责令停产停业 / suspend; apply_resumption 申请恢复生产经营 / apply to resume; resume 同意恢复生产经营 / let it resume; file_case 立案 / file a case; assign 交办 / assign; find_again 再次发现 / found again
             * @enum {string}
             */
            readonly step?: "register_hazard" | "order" | "serve" | "plan" | "rectify" | "fix_on_spot" | "submit" | "request_extension" | "decide_extension" | "extend" | "reinspect_pass" | "reinspect_fail" | "transfer" | "record_receipt" | "record_transfer_result" | "void" | "downgrade" | "confirm" | "decline" | "list" | "delist" | "visit" | "suspend" | "apply_resumption" | "resume" | "file_case" | "assign" | "find_again";
            /**
             * 轮次 / round
             * Format: int64
             */
            readonly round?: number;
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
            /**
             * 登记时间 / recorded at
             * Format: date-time
             */
            readonly recorded_at?: string;
            /**
             * 办理途径 / door
             * @description office 机关办理 / by the office; link 企业链接 / through the enterprise's link; contact 企业账号 / by the enterprise's contact
             * @enum {string}
             */
            readonly door?: "office" | "link" | "contact";
            /** 办理账号 / account */
            readonly account?: string;
            /** 办理人 / taken by */
            readonly account_name?: string;
            /** 理由 / reason */
            reason?: string;
            /** 文书字号 / document number */
            document_no?: string;
            /**
             * 文书种类 / form
             * @description time_limited 责令限期整改指令书 / time-limited rectification order; immediate 立即整改通知书 / immediate rectification notice; on_site_measures 现场处理措施决定书 / on-site measures decision
             * @enum {string|null}
             */
            form?: "time_limited" | "immediate" | "on_site_measures" | null;
            /** 下达机关 / issuing organ */
            issuing_organ?: string;
            /**
             * 执法依据类别 / authority basis
             * @description own_duty 法定职责 / own duty; empowered 赋权 / empowered; entrusted 委托 / entrusted
             * @enum {string|null}
             */
            authority_basis?: "own_duty" | "empowered" | "entrusted" | null;
            /**
             * 执法事项 / authority item
             * Format: uuid
             */
            authority_item?: string | null;
            /** 执法人员 / officers */
            officers?: string;
            /** 执法证号 / certificates */
            readonly certificates?: string;
            /**
             * 期限 / due date
             * Format: date
             */
            due_date?: string | null;
            /**
             * 原期限 / previous due date
             * Format: date
             */
            readonly previous_due_date?: string | null;
            /** 临时管控措施 / interim measures */
            interim_measures?: string;
            /** 管控责任人 / responsible for interim measures */
            interim_responsible?: string;
            /**
             * 管控检查间隔（天） / interim check interval (days)
             * Format: int64
             */
            interim_check_days?: number | null;
            /** 整改措施 / measures */
            measures?: string;
            /**
             * 整改完成日期 / rectified on
             * Format: date
             */
            rectified_on?: string | null;
            /** 受送达人 / served to */
            served_to?: string;
            /** 送达方式 / method of service */
            service_method?: string;
            /** 部门 / department */
            department?: string;
            /** 承办人 / assigned to */
            assigned_to?: string;
            /**
             * 决定 / decision
             * @description granted 同意 / granted; refused 不同意 / refused
             * @enum {string|null}
             */
            decision?: "granted" | "refused" | null;
            /** 判定依据核对人 / criterion compared by */
            criterion_checked?: string;
            /**
             * 所审核的环节 / proposal
             * Format: uuid
             */
            proposal?: string | null;
            /**
             * 检查 / inspection
             * Format: uuid
             */
            inspection?: string | null;
        };
        hazard_step_apply_resumption: {
            /** 理由 / reason */
            reason: string;
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
        };
        hazard_step_assign: {
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
            /** 承办人 / assigned to */
            assigned_to?: string;
            /** 部门 / department */
            department?: string;
            /** 理由 / reason */
            reason?: string;
        };
        hazard_step_confirm: {
            /**
             * 所审核的环节 / proposal
             * Format: uuid
             */
            proposal: string | null;
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
            /** 理由 / reason */
            reason?: string;
        };
        hazard_step_decide_extension: {
            /**
             * 决定 / decision
             * @description granted 同意 / granted; refused 不同意 / refused
             * @enum {string|null}
             */
            decision: "granted" | "refused" | null;
            /** 理由 / reason */
            reason: string;
            /**
             * 期限 / due date
             * Format: date
             */
            due_date?: string | null;
            /** 下达机关 / issuing organ */
            issuing_organ?: string;
            /** 文书字号 / document number */
            document_no?: string;
        };
        hazard_step_decline: {
            /**
             * 所审核的环节 / proposal
             * Format: uuid
             */
            proposal: string | null;
            /** 理由 / reason */
            reason: string;
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
        };
        hazard_step_delist: {
            /** 理由 / reason */
            reason: string;
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
            /** 文书字号 / document number */
            document_no?: string;
        };
        hazard_step_downgrade: {
            /** 理由 / reason */
            reason: string;
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
        };
        hazard_step_file_case: {
            /** 文书字号 / document number */
            document_no: string;
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
            /** 理由 / reason */
            reason?: string;
        };
        hazard_step_find_again: {
            /**
             * 检查 / inspection
             * Format: uuid
             */
            inspection: string | null;
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
            /** 理由 / reason */
            reason?: string;
        };
        hazard_step_list: {
            /** 理由 / reason */
            reason: string;
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
            /** 部门 / department */
            department?: string;
            /** 文书字号 / document number */
            document_no?: string;
        };
        hazard_step_order: {
            /**
             * 文书种类 / form
             * @description time_limited 责令限期整改指令书 / time-limited rectification order; immediate 立即整改通知书 / immediate rectification notice; on_site_measures 现场处理措施决定书 / on-site measures decision
             * @enum {string|null}
             */
            form: "time_limited" | "immediate" | "on_site_measures" | null;
            /** 下达机关 / issuing organ */
            issuing_organ: string;
            /**
             * 执法依据类别 / authority basis
             * @description own_duty 法定职责 / own duty; empowered 赋权 / empowered; entrusted 委托 / entrusted
             * @enum {string|null}
             */
            authority_basis: "own_duty" | "empowered" | "entrusted" | null;
            /** 执法人员 / officers */
            officers: string;
            /**
             * 期限 / due date
             * Format: date
             */
            due_date: string | null;
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
            /** 文书字号 / document number */
            document_no?: string;
            /**
             * 执法事项 / authority item
             * Format: uuid
             */
            authority_item?: string | null;
            /** 临时管控措施 / interim measures */
            interim_measures?: string;
            /** 管控责任人 / responsible for interim measures */
            interim_responsible?: string;
            /**
             * 管控检查间隔（天） / interim check interval (days)
             * Format: int64
             */
            interim_check_days?: number | null;
            /** 理由 / reason */
            reason?: string;
        };
        hazard_step_record_receipt: {
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
            /** 文书字号 / document number */
            document_no?: string;
        };
        hazard_step_request_extension: {
            /** 理由 / reason */
            reason: string;
            /**
             * 期限 / due date
             * Format: date
             */
            due_date: string | null;
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
        };
        hazard_step_resume: {
            /** 理由 / reason */
            reason: string;
            /** 执法人员 / officers */
            officers: string;
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
            /** 文书字号 / document number */
            document_no?: string;
        };
        hazard_step_serve: {
            /** 受送达人 / served to */
            served_to: string;
            /** 送达方式 / method of service */
            service_method: string;
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
            /** 文书字号 / document number */
            document_no?: string;
            /** 理由 / reason */
            reason?: string;
        };
        hazard_step_submit: {
            /** 整改措施 / measures */
            measures: string;
            /**
             * 整改完成日期 / rectified on
             * Format: date
             */
            rectified_on: string | null;
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
        };
        hazard_step_suspend: {
            /** 理由 / reason */
            reason: string;
            /** 下达机关 / issuing organ */
            issuing_organ: string;
            /**
             * 执法依据类别 / authority basis
             * @description own_duty 法定职责 / own duty; empowered 赋权 / empowered; entrusted 委托 / entrusted
             * @enum {string|null}
             */
            authority_basis: "own_duty" | "empowered" | "entrusted" | null;
            /**
             * 执法事项 / authority item
             * Format: uuid
             */
            authority_item: string | null;
            /** 执法人员 / officers */
            officers: string;
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
            /** 文书字号 / document number */
            document_no?: string;
        };
        hazard_step_visit: {
            /** 执法人员 / officers */
            officers: string;
            /**
             * 办理日期 / taken on
             * Format: date
             */
            taken_on?: string | null;
            /** 理由 / reason */
            reason?: string;
        };
        /** 移送 / transfer */
        hazard_transfer: {
            /** 移送单位 / transferred to */
            transferred_to: string;
        };
        /** 移送结果 / result of a transfer */
        hazard_transfer_result: {
            /** 移送结果 / transfer result */
            transfer_result: string;
        };
        /** 作废 / voiding */
        hazard_voiding: {
            /** 作废原因 / reason for voiding */
            void_reason?: string;
            /** 理由 / reason */
            reason?: string;
        };
        /** 解除保全 / lifting of a hold */
        hold_lifting: {
            /** 解除原因 / reason */
            reason: string;
        };
        /** 待转移住户 / household to be moved */
        household: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 社区 / community */
            community: string;
            /** 户主 / head */
            name: string;
            /** 住址 / address */
            address: string;
            /**
             * 人数 / people
             * Format: int64
             */
            people: number;
            /** 特殊需要 / needs */
            needs?: string;
            /** 联系电话 / telephone */
            phone?: string;
            /** 转移责任人 / who fetches them */
            responsible?: string;
            /**
             * 风险点位 / risk point
             * Format: uuid
             */
            risk_point?: string | null;
            /**
             * 安置场所 / shelter
             * Format: uuid
             */
            shelter?: string | null;
            /**
             * 停用日期 / retired on
             * Format: date
             */
            retired_on?: string | null;
        };
        household_page: {
            items: components["schemas"]["household"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 检查 / inspection */
        inspection: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 检查编号 / code */
            code: string;
            /**
             * 检查日期 / date
             * Format: date
             */
            date: string;
            /**
             * 企业 / enterprise
             * Format: uuid
             */
            enterprise: string;
            /**
             * 检查类型 / kind
             * @description routine 日常检查 / routine; special 专项检查 / special; random 双随机检查 / random; joint 联合检查 / joint; complaint 举报核查 / complaint; holiday 节假日检查 / holiday; reinspection 复查 / reinspection
             * @enum {string}
             */
            kind: "routine" | "special" | "random" | "joint" | "complaint" | "holiday" | "reinspection";
            /** 检查结论 / conclusion */
            conclusion?: string;
            /**
             * 检查开始时间 / started at
             * Format: date-time
             */
            started_at?: string | null;
            /**
             * 检查结束时间 / ended at
             * Format: date-time
             */
            ended_at?: string | null;
            /** 检查场所 / part of the site */
            site_part?: string;
            /** 检查事由 / source of the task */
            source?: string;
            /** 现场负责人 / person in charge on site */
            site_contact?: string;
            /** 检查表 / checklist */
            checklist?: string;
            /** 检查表版本 / checklist version */
            checklist_version?: string;
            /** 社区 / community */
            readonly community?: string;
            /** 行业 / industry */
            readonly industry?: string;
            /**
             * 检查任务 / task
             * Format: uuid
             */
            task?: string | null;
            /** 紧急理由 / reason of the emergency */
            emergency_reason?: string;
            /** 已出示执法证 / certificates shown */
            certificates_shown?: boolean;
            /**
             * 记录时间 / recorded at
             * Format: date-time
             */
            recorded_at?: string | null;
            /** 记录账号 / recorded by */
            readonly recorded_by?: string;
            /** 拒签理由 / reason of the refusal */
            readonly refusal_reason?: string;
            /** 见证人 / witness of the refusal */
            readonly refusal_witness?: string;
            /** 拒签录音录像 / recording of the refusal */
            readonly refusal_recording?: string;
            /** 拒签报告部门 / refusal reported to */
            readonly refusal_reported_to?: string;
            /**
             * 签名时间 / signed at
             * Format: date-time
             */
            readonly signed_at?: string | null;
            /**
             * 版本 / version
             * Format: int64
             */
            readonly version?: number | null;
            /** 更正理由 / reason of the version */
            readonly version_reason?: string;
            /**
             * 替代的版本 / replaces
             * Format: uuid
             */
            readonly replaces?: string | null;
            /** 检查人员 / officers */
            officers?: {
                /** 姓名 / name */
                name: string;
                /** 执法证号 / certificate number */
                certificate_no?: string;
                /**
                 * 人员 / person
                 * Format: uuid
                 */
                person?: string | null;
                /** 所在单位 / unit */
                unit?: string;
            }[];
            /** 参加人员 / participants */
            participants?: {
                /** 姓名 / name */
                name: string;
                /** 单位 / unit */
                unit?: string;
                /**
                 * 身份 / role
                 * @description joint_department 联合检查部门 / joint department; expert 专家 / expert; grid_worker 网格员 / grid worker; witness 见证人 / witness; of_the_unit 被检查单位人员 / of the unit; other 其他 / other
                 * @enum {string}
                 */
                role: "joint_department" | "expert" | "grid_worker" | "witness" | "of_the_unit" | "other";
            }[];
            /** 检查表结果 / checklist results */
            results?: {
                /** 检查事项 / item */
                item: string;
                /**
                 * 结果 / result
                 * @description compliant 符合 / compliant; noncompliant 不符合 / noncompliant; not_applicable 不涉及 / not applicable
                 * @enum {string}
                 */
                result: "compliant" | "noncompliant" | "not_applicable";
                /** 说明 / note */
                note?: string;
                /** 无照片的理由 / reason for no photo */
                no_photo_reason?: string;
                /**
                 * 已有隐患 / known hazard
                 * Format: uuid
                 */
                hazard?: string | null;
            }[];
            /** 签名 / signatures */
            signatures?: {
                /**
                 * 签名方 / party
                 * @description officer 检查人员 / officer; unit 被检查单位 / unit; witness 见证人 / witness
                 * @enum {string}
                 */
                party: "officer" | "unit" | "witness";
                /** 签名人 / signer */
                signer: string;
                /**
                 * 签名图像 / image
                 * Format: uuid
                 */
                evidence: string;
                /**
                 * 签名时间 / signed at
                 * Format: date-time
                 */
                signed_at?: string | null;
                /** 采集设备 / device */
                device?: string;
                /** 采集账号 / collected by */
                readonly collected_by?: string;
                /** 采集会话 / session */
                readonly session?: string;
            }[];
        };
        /** @description reason, inspection: the fields that change */
        inspection_correction: Record<string, unknown>;
        /** @description 行政检查通知书 / notice of inspection */
        inspection_notice: Record<string, unknown>;
        inspection_page: {
            items: components["schemas"]["inspection"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        inspection_report: components["schemas"]["inspection"] & {
            hazards?: components["schemas"]["found_hazard"][];
        };
        /** 签名 / signature */
        inspection_signature: {
            /**
             * 签名方 / party
             * @description officer 检查人员 / officer; unit 被检查单位 / unit; witness 见证人 / witness
             * @enum {string}
             */
            party: "officer" | "unit" | "witness";
            /** 签名人 / signer */
            signer: string;
            /**
             * 签名图像 / image
             * Format: uuid
             */
            evidence: string;
            /**
             * 签名时间 / signed at
             * Format: date-time
             */
            signed_at?: string | null;
            /** 采集设备 / device */
            device?: string;
            /** 采集账号 / collected by */
            readonly collected_by?: string;
            /** 采集会话 / session */
            readonly session?: string;
        };
        /** 检查任务 / inspection task */
        inspection_task: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 企业 / enterprise
             * Format: uuid
             */
            enterprise: string;
            /** 社区 / community */
            readonly community?: string;
            /**
             * 检查类型 / kind
             * @description routine 日常检查 / routine; special 专项检查 / special; random 双随机检查 / random; joint 联合检查 / joint; complaint 举报核查 / complaint; holiday 节假日检查 / holiday; reinspection 复查 / reinspection
             * @enum {string}
             */
            kind: "routine" | "special" | "random" | "joint" | "complaint" | "holiday" | "reinspection";
            /**
             * 计划开始日 / planned from
             * Format: date
             */
            planned_from: string;
            /**
             * 计划截止日 / planned to
             * Format: date
             */
            planned_to: string;
            /** 事由 / reason */
            reason: string;
            /** 检查事项 / matter */
            matter?: string;
            /** 检查依据 / legal basis */
            legal_basis?: string;
            /**
             * 任务来源 / source of the task
             * @description plan 年度计划 / yearly plan; draw 双随机抽取 / draw; clue 线索 / clue; transfer 移送交办 / transfer; campaign 专项行动 / campaign; reinspection 复查 / re-inspection
             * @enum {string}
             */
            source: "plan" | "draw" | "clue" | "transfer" | "campaign" | "reinspection";
            /** 来源编号 / record of the source */
            source_record?: string;
            /** 频次例外代码 / exception to the cap */
            exception_code?: string;
            /** 频次例外理由 / reason for the exception */
            exception_reason?: string;
            /**
             * 检查主体 / authority
             * Format: uuid
             */
            authority?: string | null;
            /** 检查机关 / organ */
            readonly organ?: string;
            /**
             * 权力来源 / basis of the power
             * @description own_duty 法定职责 / own duty; empowered 赋权 / empowered; entrusted 委托 / entrusted
             * @enum {string}
             */
            readonly authority_basis?: "own_duty" | "empowered" | "entrusted";
            /** 权力事项 / matter of the power */
            readonly authority_item?: string;
            /** 紧急情况 / emergency */
            emergency?: boolean;
            /**
             * 补办审批期限 / approval to be completed by
             * Format: date-time
             */
            readonly paper_due_at?: string | null;
            /**
             * 年度计划 / yearly plan
             * Format: uuid
             */
            readonly plan?: string | null;
            /** 计划项目 / line of the plan */
            readonly plan_line?: string;
            /**
             * 双随机抽取 / draw
             * Format: uuid
             */
            readonly draw?: string | null;
            /**
             * 状态 / state
             * @description planned 待安排 / to be arranged; requested 待审批 / awaiting approval; approved 已批准 / approved; refused 不予批准 / refused; withdrawn 已撤回 / withdrawn; merged 已合并 / merged
             * @enum {string}
             */
            readonly state?: "planned" | "requested" | "approved" | "refused" | "withdrawn" | "merged";
            /** 申请账号 / requesting account */
            readonly requested_by?: string;
            /** 申请人 / requested by */
            readonly requested_by_name?: string;
            /**
             * 申请时间 / requested at
             * Format: date-time
             */
            readonly requested_at?: string | null;
            /** 审批账号 / deciding account */
            readonly decided_by?: string;
            /** 审批人 / decided by */
            readonly decided_by_name?: string;
            /**
             * 审批时间 / decided at
             * Format: date-time
             */
            readonly decided_at?: string | null;
            /** 审批意见 / opinion */
            readonly decision_reason?: string;
            /** 撤回原因 / reason for withdrawing */
            readonly withdrawal_reason?: string;
            /**
             * 并入任务 / merged with
             * Format: uuid
             */
            readonly merged_with?: string | null;
            /** 检查记录 / inspection made */
            readonly inspection?: string;
            /**
             * 实施日期 / carried out on
             * Format: date
             */
            readonly carried_out_on?: string | null;
            /** 检查人员 / officers */
            officers?: {
                /**
                 * 人员 / person
                 * Format: uuid
                 */
                person: string;
                /** 姓名 / name */
                readonly name?: string;
                /** 执法证号 / certificate number */
                readonly certificate_no?: string;
            }[];
            /** 参加部门 / departments */
            departments?: {
                /** 部门 / department */
                name: string;
            }[];
        };
        inspection_task_page: {
            items: components["schemas"]["inspection_task"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        inspection_task_requests: {
            tasks?: components["schemas"]["inspection_task"][];
        };
        inspection_tasks_decided: {
            items?: components["schemas"]["inspection_task"][];
            warnings?: Record<string, unknown>[];
        };
        inspection_tasks_made: {
            items?: components["schemas"]["inspection_task"][];
            warnings?: Record<string, unknown>[];
        };
        /** @description items: version, reason, replaced_at, inspection */
        inspection_versions: Record<string, unknown>;
        inspection_with_hazards: components["schemas"]["inspection"] & {
            hazards?: components["schemas"]["hazard_file"][];
        };
        /** 定时任务 / job */
        job: {
            /** 名称 / name */
            readonly name?: string;
            /** 标题（中文） / title (Chinese) */
            readonly title_zh?: string;
            /** 标题（英文） / title (English) */
            readonly title_en?: string;
            /** 何时（中文） / when (Chinese) */
            readonly when_zh?: string;
            /** 何时（英文） / when (English) */
            readonly when_en?: string;
            /**
             * 上次结果 / outcome of the last run
             * @description never 尚未运行 / never run; running 正在运行 / running; done 完成 / done; failed 失败 / failed
             * @enum {string}
             */
            readonly outcome?: "never" | "running" | "done" | "failed";
            /**
             * 上次开始 / last begun at
             * Format: date-time
             */
            readonly started_at?: string | null;
            /**
             * 上次结束 / last ended at
             * Format: date-time
             */
            readonly finished_at?: string | null;
            /**
             * 上次成功 / last done at
             * Format: date-time
             */
            readonly done_at?: string | null;
            /**
             * 下次 / next at
             * Format: date-time
             */
            readonly next_at?: string;
            /** 已要求立即运行 / asked for now */
            readonly wanted?: boolean;
            /** 说明（中文） / result (Chinese) */
            readonly result_zh?: string;
            /** 说明（英文） / result (English) */
            readonly result_en?: string;
        };
        job_page: {
            items: components["schemas"]["job"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description sha256, size_bytes */
        kept_photo: Record<string, unknown>;
        /** 截止日 / last day */
        last_day: {
            /**
             * 截止日 / last day
             * Format: date
             */
            valid_to: string;
        };
        /** 包保责任 / assignment of responsibility */
        leader_assignment: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 责任 / role
             * @description leader 包保领导 / leader; backup 备岗领导 / backup leader; section 责任科室 / section
             * @enum {string}
             */
            role: "leader" | "backup" | "section";
            /**
             * 责任人 / person
             * Format: uuid
             */
            person?: string | null;
            /** 姓名 / name */
            readonly person_name?: string;
            /**
             * 责任岗位 / post
             * Format: uuid
             */
            post?: string | null;
            /** 社区 / community */
            community?: string;
            /** 网格 / grid */
            grid?: string;
            /**
             * 企业 / enterprise
             * Format: uuid
             */
            enterprise?: string | null;
            /** 企业名称 / enterprise name */
            readonly enterprise_name?: string;
            /** 行业领域 / sector */
            sector?: string;
            /**
             * 起始日期 / first day
             * Format: date
             */
            valid_from?: string | null;
            /**
             * 截止日期 / last day
             * Format: date
             */
            valid_to?: string | null;
            /**
             * 走访次数 / visits owed
             * Format: int64
             */
            visits?: number;
            /**
             * 走访周期 / visit period
             * @description month 每月 / month; quarter 每季度 / quarter; half_year 每半年 / half-year; year 每年 / year
             * @enum {string}
             */
            visit_period?: "month" | "quarter" | "half_year" | "year";
            /** 说明 / reason */
            reason?: string;
            /** 结束原因 / reason of the end */
            readonly end_reason?: string;
        };
        leader_assignment_page: {
            items: components["schemas"]["leader_assignment"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description visits owed and made, hazards of the area, matters */
        leader_owed: Record<string, unknown>;
        /** 领导走访 / visit of a leader */
        leader_visit: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 走访编号 / code */
            code?: string;
            /**
             * 走访日期 / date
             * Format: date
             */
            visited_on: string;
            /**
             * 走访领导 / leader
             * Format: uuid
             */
            person: string;
            /** 姓名 / name */
            readonly person_name?: string;
            /** 社区 / community */
            community?: string;
            /**
             * 企业 / enterprise
             * Format: uuid
             */
            enterprise?: string | null;
            /** 企业名称 / enterprise name */
            readonly enterprise_name?: string;
            /** 陪同人员 / companions */
            companions?: string;
            /** 走访情况 / findings */
            findings?: string;
            /** 要求事项 / what was asked for */
            follow_up?: string;
            /** 发现的隐患 / hazards */
            hazards?: {
                /**
                 * 隐患 / hazard
                 * Format: uuid
                 */
                hazard: string;
                /** 隐患编号 / code */
                readonly code?: string;
            }[];
        };
        leader_visit_page: {
            items: components["schemas"]["leader_visit"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description 领导包保情况 / figures by leader */
        leaders: Record<string, unknown>;
        /** @description `items`: visits, hazards, matters of each leader */
        leaders_owed: Record<string, unknown>;
        /** 保全 / legal hold */
        legal_hold: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 记录类别 / kind of record
             * @description hazard 隐患 / hazard; inspection 检查 / inspection; penalty_case 处罚案件 / penalty case; evidence 证据 / evidence
             * @enum {string}
             */
            subject_type: "hazard" | "inspection" | "penalty_case" | "evidence";
            /** 记录 / record */
            subject: string;
            /** 社区 / community */
            readonly community?: string;
            /** 保全原因 / reason */
            reason: string;
            /** 要求保全的单位或人员 / ordered by */
            ordered_by: string;
            /**
             * 保全起始日 / held since
             * Format: date
             */
            held_since: string;
            /**
             * 保全截止日 / held until
             * Format: date
             */
            held_until?: string | null;
            /** 登记账号 / placing account */
            readonly placed_by?: string;
            /** 登记人 / placed by */
            readonly placed_by_name?: string;
            /**
             * 登记时间 / placed at
             * Format: date-time
             */
            readonly placed_at?: string;
            /**
             * 解除日期 / lifted on
             * Format: date
             */
            readonly lifted_on?: string | null;
            /** 解除人 / lifted by */
            readonly lifted_by_name?: string;
            /** 解除原因 / reason for lifting */
            readonly lift_reason?: string;
        };
        legal_hold_page: {
            items: components["schemas"]["legal_hold"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 法制审核 / legal review */
        legal_review: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 案件 / case
             * Format: uuid
             */
            readonly penalty_case?: string;
            /**
             * 审核日期 / reviewed on
             * Format: date
             */
            reviewed_on: string;
            /**
             * 审核意见 / opinion
             * @description agree 同意 / agree; correct 建议纠正 / correct; supplement 建议补充调查 / supplement; not_agree 不同意 / not agree
             * @enum {string}
             */
            opinion: "agree" | "correct" | "supplement" | "not_agree";
            /** 意见内容 / words */
            words: string;
            /** 审核账号 / reviewer */
            readonly reviewer?: string;
            /** 审核人 / reviewer's name */
            readonly reviewer_name?: string;
            /** 法律职业资格证号 / qualification number */
            readonly qualification_no?: string;
            /** 社区 / community */
            readonly community?: string;
            /** 审核要点 / points */
            points?: {
                /**
                 * 要点 / point
                 * @description competence 执法主体和人员资格 / organ and officers; facts 事实和证据 / facts and evidence; law 适用法律 / law applied; discretion 裁量基准 / discretion; procedure 程序 / procedure; powers 法定权限 / powers; document 文书 / document; crime_transfer 是否应移送司法机关 / transfer as a crime
                 * @enum {string}
                 */
                point: "competence" | "facts" | "law" | "discretion" | "procedure" | "powers" | "document" | "crime_transfer";
                /** 符合 / sound */
                sound: boolean;
                /** 说明 / note */
                note?: string;
            }[];
        };
        legal_review_page: {
            items: components["schemas"]["legal_review"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        listed_hazard: components["schemas"]["hazard"] & {
            /**
             * @description draft 待确认 / draft; registered 已登记 / registered; ordered 已下达 / ordered; rectifying 整改中 / being rectified; extension_pending 申请延期 / extension asked for; submitted 申请复查 / submitted for re-inspection; recheck_due 待复查 / re-inspection due; closed 已销号 / closed; recheck_failed 复查不合格 / re-inspection failed; transferred 已移送 / transferred; void 作废 / struck off
             * @enum {string}
             */
            state?: "draft" | "registered" | "ordered" | "rectifying" | "extension_pending" | "submitted" | "recheck_due" | "closed" | "recheck_failed" | "transferred" | "void";
            flags?: ("listed" | "case_filed" | "suspended" | "overdue" | "carried_over" | "awaiting_photos" | "late_government")[];
        };
        listed_hazard_page: {
            items: components["schemas"]["listed_hazard"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description 查看 / look */
        look: Record<string, unknown>;
        /** @description 按企业分组的任务 / tasks by enterprise */
        merged_visit_suggestions: Record<string, unknown>;
        /** @description Prometheus text, 0.0.4 */
        metrics: Record<string, unknown>;
        /** 消息 / notification */
        notification: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 消息类别 / kind of message */
            kind?: string;
            /** 记录种类 / kind of record */
            subject_type?: string;
            /** 记录标识 / record */
            subject?: string;
            /** 社区 / community */
            community?: string;
            /** 标题 / title in Chinese */
            title_zh?: string;
            /** 英文标题 / title in English */
            title_en?: string;
            /** 内容 / text in Chinese */
            body_zh?: string;
            /** 英文内容 / text in English */
            body_en?: string;
            /** 紧急 / urgent */
            urgent?: boolean;
            /**
             * 时间 / posted at
             * Format: date-time
             */
            posted_at?: string;
            /**
             * 已读时间 / read at
             * Format: date-time
             */
            read_at?: string | null;
        };
        notification_page: {
            items: components["schemas"]["notification"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 通知设置 / notification settings */
        notification_setting: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 电子邮箱 / e-mail address */
            email?: string;
            /** 发送邮件 / by mail */
            by_mail?: boolean;
            /** 每日汇总 / daily digest */
            daily_digest?: boolean;
            /** 免打扰开始 / quiet from */
            quiet_from: string;
            /** 免打扰结束 / quiet until */
            quiet_to: string;
            /** 休息日免打扰 / quiet on rest days */
            quiet_on_rest_days?: boolean;
            /** 分类设置 / choices */
            choices?: {
                /** 消息类别 / kind of message */
                kind: string;
                /** 发送邮件 / by mail */
                by_mail?: boolean;
            }[];
        };
        /** @description items: name, list (sent, none_yet), devices, records, photos, missing; by name */
        officer_days: Record<string, unknown>;
        /** 利害关系 / interest of an officer */
        officer_interest: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 人员 / person
             * Format: uuid
             */
            person: string;
            /**
             * 企业 / enterprise
             * Format: uuid
             */
            enterprise: string;
            /** 利害关系说明 / reason */
            reason: string;
            /**
             * 起始日 / from
             * Format: date
             */
            valid_from?: string | null;
            /**
             * 截止日 / to
             * Format: date
             */
            valid_to?: string | null;
        };
        officer_interest_page: {
            items: components["schemas"]["officer_interest"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 登录中的会话 / open session */
        open_session: {
            /** 会话 / session */
            readonly session?: string;
            /** 登录地址 / signed in from */
            readonly origin?: string;
            /**
             * 登录时间 / since
             * Format: date-time
             */
            readonly since?: string;
            /**
             * 失效时间 / until
             * Format: date-time
             */
            readonly until?: string;
            /** 当前会话 / this one */
            readonly current?: boolean;
        };
        open_session_page: {
            items: components["schemas"]["open_session"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description OpenAPI 3.1 */
        openapi: Record<string, unknown>;
        /** 修改密码 / password change */
        password_change: {
            /** 原密码 / present password */
            present: string;
            /** 新密码 / new password */
            password: string;
        };
        /** 重设密码 / password reset */
        password_reset: {
            /** 新密码（不填则自动生成） / new password (made where not given) */
            password?: string;
        };
        /** 巡查 / patrol */
        patrol: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 巡查编号 / code */
            code?: string;
            /**
             * 巡查日期 / date
             * Format: date
             */
            date: string;
            /** 社区 / community */
            community: string;
            /** 网格 / grid */
            grid?: string;
            /**
             * 企业 / enterprise
             * Format: uuid
             */
            enterprise?: string | null;
            /** 巡查情况 / findings */
            findings?: string;
            /**
             * 参加人次 / person-times
             * Format: int64
             */
            person_times: number;
            /** 巡查人员 / members */
            members?: {
                /** 姓名 / name */
                name: string;
            }[];
        };
        patrol_page: {
            items: components["schemas"]["patrol"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 处罚案件 / penalty case */
        penalty_case: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 案件编号 / code */
            code?: string;
            /**
             * 程序 / procedure
             * @description ordinary 普通程序 / ordinary; simple 当场处罚 / on the spot
             * @enum {string}
             */
            procedure?: "ordinary" | "simple";
            /**
             * 当事人类型 / kind of party
             * @description unit 单位 / unit; person 个人 / person
             * @enum {string}
             */
            party_kind?: "unit" | "person";
            /** 当事人 / party */
            party?: string;
            /**
             * 企业 / enterprise
             * Format: uuid
             */
            enterprise?: string | null;
            /**
             * 隐患 / hazard
             * Format: uuid
             */
            hazard?: string | null;
            /** 社区 / community */
            community?: string;
            /** 案由 / cause */
            cause: string;
            /** 违法事实 / facts */
            facts?: string;
            /** 处罚依据 / basis */
            basis?: string;
            /**
             * 立案日期 / filed on
             * Format: date
             */
            filed_on: string;
            /**
             * 执法事项 / authority item
             * Format: uuid
             */
            authority?: string | null;
            /** 处罚机关 / organ */
            authority_organ?: string;
            /** 职权事项 / item of authority */
            authority_item?: string;
            /**
             * 职权起始日 / authority from
             * Format: date
             */
            readonly authority_from?: string | null;
            /**
             * 职权截止日 / authority until
             * Format: date
             */
            readonly authority_to?: string | null;
            /** 涉及重大利益 / affects major interests */
            affects_major_interests?: boolean;
            /** 疑难复杂 / complicated */
            is_complicated?: boolean;
            /** 可能引发社会风险 / social risk */
            has_social_risk?: boolean;
            /** 行业 / industry */
            readonly industry?: string;
            /** 立案账号 / filed by */
            readonly filed_by?: string;
            /**
             * 状态 / state
             * @description filed 已立案 / filed; notified 已告知 / notified; hearing_requested 已申请听证 / hearing requested; hearing_notified 已通知听证 / hearing called; heard 已听证 / heard; under_review 法制审核中 / under legal review; review_returned 审核退回 / returned by the review; reviewed 审核通过 / review passed; decided 已决定 / decided; served 已送达 / served; paid 已履行 / paid; closed 已结案 / closed; no_penalty 不予处罚 / no penalty; transferred 已移送 / transferred; withdrawn 已撤销 / withdrawn
             * @enum {string}
             */
            readonly state?: "filed" | "notified" | "hearing_requested" | "hearing_notified" | "heard" | "under_review" | "review_returned" | "reviewed" | "decided" | "served" | "paid" | "closed" | "no_penalty" | "transferred" | "withdrawn";
            /**
             * 调查终结日期 / investigated on
             * Format: date
             */
            readonly investigated_on?: string | null;
            /**
             * 告知日期 / notified on
             * Format: date
             */
            readonly notified_on?: string | null;
            /** 告知听证权利 / hearing offered */
            readonly hearing_offered?: boolean;
            /**
             * 申请听证日期 / hearing requested on
             * Format: date
             */
            readonly hearing_requested_on?: string | null;
            /**
             * 放弃听证日期 / hearing forgone on
             * Format: date
             */
            readonly hearing_forgone_on?: string | null;
            /**
             * 听证通知日期 / hearing called on
             * Format: date
             */
            readonly hearing_notified_on?: string | null;
            /**
             * 听证日期 / day of the hearing
             * Format: date
             */
            readonly hearing_on?: string | null;
            /**
             * 举行听证日期 / heard on
             * Format: date
             */
            readonly heard_on?: string | null;
            /**
             * 审核通过日期 / review passed on
             * Format: date
             */
            readonly reviewed_on?: string | null;
            /**
             * 决定日期 / decided on
             * Format: date
             */
            readonly decided_on?: string | null;
            /** 决定书文号 / number of the decision */
            readonly decision_no?: string;
            /**
             * 罚款（元） / fine (yuan)
             * Format: int64
             */
            readonly fine_yuan?: number;
            /**
             * 没收金额（元） / confiscated (yuan)
             * Format: int64
             */
            readonly confiscated_yuan?: number;
            /**
             * 送达日期 / served on
             * Format: date
             */
            readonly served_on?: string | null;
            /**
             * 已缴（元） / paid (yuan)
             * Format: int64
             */
            readonly paid_yuan?: number;
            /**
             * 缴清日期 / paid on
             * Format: date
             */
            readonly paid_on?: string | null;
            /**
             * 移送日期 / transferred on
             * Format: date
             */
            readonly transferred_on?: string | null;
            /** 移送机关 / transferred to */
            readonly transferred_to?: string;
            /**
             * 回执日期 / receipt on
             * Format: date
             */
            readonly transfer_receipt_on?: string | null;
            /**
             * 移送结果日期 / transfer result on
             * Format: date
             */
            readonly transfer_result_on?: string | null;
            /**
             * 撤销日期 / withdrawn on
             * Format: date
             */
            readonly withdrawn_on?: string | null;
            /**
             * 结案日期 / closed on
             * Format: date
             */
            readonly closed_on?: string | null;
            /** 承办人员 / handling officers */
            officers?: {
                /** 姓名 / name */
                name: string;
                /** 执法证号 / certificate number */
                certificate_no: string;
            }[];
        };
        penalty_case_page: {
            items: components["schemas"]["penalty_case"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 人员 / person */
        person: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 姓名 / name */
            name: string;
            /** 职务 / post */
            post?: string;
            /**
             * 所在单位 / unit
             * Format: uuid
             */
            unit?: string | null;
            /** 联系电话 / phone */
            phone?: string;
            /** 执法证号 / certificate number */
            certificate_no?: string;
            /**
             * 执法证有效期起 / certificate valid from
             * Format: date
             */
            certificate_valid_from?: string | null;
            /**
             * 执法证有效期止 / certificate valid to
             * Format: date
             */
            certificate_valid_to?: string | null;
            /** 法律职业资格证号 / legal qualification number */
            legal_qualification_no?: string;
        };
        person_page: {
            items: components["schemas"]["person"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** Format: binary */
        photo_bytes: string;
        /** 生成检查任务 / visits taken out of the plan */
        plan_generation: {
            /**
             * 月份 / month
             * Format: int64
             */
            month: number;
            /**
             * 最多 / at most
             * Format: int64
             */
            limit?: number;
        };
        /** @description 各项目计划、已完成、剩余 / per line */
        plan_progress: Record<string, unknown>;
        /** @description 待安排的任务 / visits to be arranged */
        planned_visits: Record<string, unknown>;
        /** 任职 / term of office */
        post_term: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 岗位 / post
             * Format: uuid
             */
            post: string;
            /**
             * 人员 / person
             * Format: uuid
             */
            person: string;
            /** 姓名 / name */
            readonly person_name?: string;
            /**
             * 社区或网格 / community or grid
             * Format: uuid
             */
            unit?: string | null;
            /** 社区 / community */
            readonly community?: string;
            /** 网格 / grid */
            readonly grid?: string;
            /**
             * 任职方式 / standing
             * @description regular 任职 / regular; acting 主持 / acting; backup 备岗 / backup
             * @enum {string}
             */
            standing?: "regular" | "acting" | "backup";
            /**
             * 任职日期 / first day
             * Format: date
             */
            valid_from?: string | null;
            /**
             * 离任日期 / last day
             * Format: date
             */
            valid_to?: string | null;
            /** 任命文号 / appointing document */
            document?: string;
            /** 说明 / reason */
            reason?: string;
            /** 离任原因 / reason of the end */
            readonly end_reason?: string;
        };
        post_term_page: {
            items: components["schemas"]["post_term"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            instance?: string;
            errors?: {
                pointer?: string;
                code?: string;
                detail?: string;
            }[];
        };
        /** @description id, kind, organ, document_no, decided_on, published_on, state, target, content, withdrawn_on, explanation */
        public_disclosure: Record<string, unknown>;
        public_disclosure_page: {
            items: components["schemas"]["public_disclosure"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        queued_disclosure: components["schemas"]["disclosure"] & {
            late?: boolean;
            recall_late?: boolean;
        };
        queued_disclosure_page: {
            items: components["schemas"]["queued_disclosure"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 已读 / read mark */
        read_mark: {
            /**
             * 最后一条 / last message
             * Format: uuid
             */
            up_to: string;
        };
        /** @description incarnation, head: sequence, hash */
        receipt_state: Record<string, unknown>;
        /** 备用码（只显示一次） / recovery codes (shown once) */
        recovery_codes: {
            /** 备用码 / codes */
            codes?: {
                /** 备用码 / recovery code */
                readonly code?: string;
            }[];
        };
        /** 整改 / rectification */
        rectification: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 隐患 / hazard
             * Format: uuid
             */
            readonly hazard?: string;
            /**
             * 轮次 / round
             * Format: int64
             */
            readonly round?: number;
            /** 整改措施 / measures */
            measures?: string;
            /**
             * 整改完成日期 / rectified on
             * Format: date
             */
            rectified_on?: string | null;
        };
        /** 回避决定 / decision on a withdrawal */
        recusal_answer: {
            /**
             * 决定 / decision
             * @description granted 同意回避 / granted; rejected 驳回申请 / rejected
             * @enum {string}
             */
            decision: "granted" | "rejected";
            /**
             * 接替人员 / replacement
             * Format: uuid
             */
            replacement?: string | null;
            /** 理由 / reason */
            reason: string;
        };
        /** 回避申请 / request for withdrawal */
        recusal_request: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 检查任务 / task
             * Format: uuid
             */
            readonly task?: string;
            /**
             * 申请回避的人员 / officer
             * Format: uuid
             */
            person: string;
            /** 申请人 / requested by */
            requested_by: string;
            /**
             * 申请日期 / requested on
             * Format: date
             */
            requested_on: string;
            /** 申请理由 / reason */
            reason: string;
            /**
             * 决定 / decision
             * @description granted 同意回避 / granted; rejected 驳回申请 / rejected
             * @enum {string|null}
             */
            readonly decision?: "granted" | "rejected" | null;
            /**
             * 接替人员 / replacement
             * Format: uuid
             */
            readonly replacement?: string | null;
            /** 决定理由 / reason of the decision */
            readonly decision_reason?: string;
            /** 决定人 / decided by */
            readonly decided_by_name?: string;
            /**
             * 决定时间 / decided at
             * Format: date-time
             */
            readonly decided_at?: string | null;
        };
        /** @description 回避申请 / requests for withdrawal */
        recusal_requests: Record<string, unknown>;
        /** 复查 / re-inspection */
        reinspection: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 隐患 / hazard
             * Format: uuid
             */
            readonly hazard?: string;
            /**
             * 轮次 / round
             * Format: int64
             */
            readonly round?: number;
            /**
             * 复查日期 / re-inspected on
             * Format: date
             */
            reinspected_on: string;
            /** 复查人员 / re-inspector */
            reinspector?: string;
            /** 执法证号 / certificates */
            readonly certificates?: string;
            /**
             * 复查结果 / result
             * @description passed 合格 / passed; failed 不合格 / failed
             * @enum {string}
             */
            result: "passed" | "failed";
            /** 复查意见 / opinion */
            opinion?: string;
        };
        report: {
            kind?: string;
            year?: number;
            quarter?: number | null;
            title?: string;
            from?: string;
            to?: string;
            provisional?: boolean;
            pdf?: string;
            json?: string;
            issued?: Record<string, unknown> | null;
        };
        /** @description 季度报告（PDF） */
        report_document: Record<string, unknown>;
        /** @description 季度报告的数据 */
        report_facts: Record<string, unknown>;
        report_list: {
            items?: components["schemas"]["report"][];
        };
        /** @description activation, counts, cards, calls, reports, log, next_report */
        response_board: Record<string, unknown>;
        /** 叫应 / call */
        response_call: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 响应 / response
             * Format: uuid
             */
            readonly activation?: string;
            /**
             * 顺序 / order
             * Format: int64
             */
            readonly place?: number;
            /** 预案行 / line of the plan */
            readonly line?: string;
            /** 接通一人即可 / one is enough */
            readonly one_is_enough?: boolean;
            /** 叫应角色代码 / role that calls */
            readonly caller?: string;
            /** 叫应角色 / who calls */
            readonly caller_name?: string;
            /** 对象代码 / role or group */
            readonly called?: string;
            /** 对象 / who is called */
            readonly called_name?: string;
            /** 姓名 / name */
            readonly name?: string;
            /** 单位 / organisation */
            readonly organisation?: string;
            /** 人员 / person */
            readonly person?: string;
            /** 联系人 / contact */
            readonly contact?: string;
            /** 账号 / account */
            readonly account?: string;
            /** 电话 / telephone */
            phone?: string;
            /**
             * 号码核对日期 / number verified on
             * Format: date
             */
            readonly verified_on?: string | null;
            /** 通知内容 / what is said */
            readonly words?: string;
            /**
             * 应叫应时间 / due at
             * Format: date-time
             */
            readonly due_at?: string;
            /**
             * 状态 / state
             * @description reserve 备用 / in reserve; waiting 待叫应 / to be called; reached 已接通 / reached; not_reached 未接通 / not reached; acknowledged 已确认 / acknowledged
             * @enum {string}
             */
            readonly state?: "reserve" | "waiting" | "reached" | "not_reached" | "acknowledged";
            /**
             * 呼叫次数 / attempts
             * Format: int64
             */
            readonly attempts?: number;
            /**
             * 最近呼叫时间 / called at
             * Format: date-time
             */
            readonly called_at?: string | null;
            /** 呼叫人 / called by */
            readonly called_by_name?: string;
            /**
             * 接通时间 / reached at
             * Format: date-time
             */
            readonly reached_at?: string | null;
            /**
             * 确认时间 / acknowledged at
             * Format: date-time
             */
            readonly acknowledged_at?: string | null;
            /** 确认方式 / acknowledged through */
            readonly acknowledged_through?: string;
            /** 备注 / note */
            readonly note?: string;
            /**
             * 最后变动的日志序号 / number of the last change
             * Format: int64
             */
            readonly changed_no?: number;
        };
        /** 叫应结果 / result of a call */
        response_call_attempt: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 结果 / result
             * @description reached 已接通 / reached; not_reached 未接通 / not reached
             * @enum {string}
             */
            result: "reached" | "not_reached";
            /**
             * 拨打时间 / at
             * Format: date-time
             */
            at?: string | null;
            /** 备注 / note */
            note?: string;
        };
        /** @description `token`, `url`, `expires_at` */
        response_call_link: Record<string, unknown>;
        /** @description `call`, and `next`: whom to call now */
        response_call_noted: Record<string, unknown>;
        /** @description `items`: calls in order */
        response_calls: Record<string, unknown>;
        /** 任务卡 / task card */
        response_card: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 响应 / response
             * Format: uuid
             */
            readonly activation?: string;
            /** 预案行 / line of the plan */
            readonly line?: string;
            /**
             * 顺序 / order
             * Format: int64
             */
            readonly place?: number;
            /** 起始级别 / from level */
            readonly level?: string;
            /** 角色代码 / role */
            role: string;
            /** 角色 / name of the role */
            readonly role_name?: string;
            /** 社区 / community */
            community?: string;
            /** 任务 / task */
            task: string;
            /** 完成凭证 / proof */
            proof?: string;
            /**
             * 计划时限（分钟） / planned minutes
             * Format: int64
             */
            minutes: number;
            /**
             * 下达时间 / dealt at
             * Format: date-time
             */
            readonly dealt_at?: string;
            /**
             * 应完成时间 / due at
             * Format: date-time
             */
            readonly due_at?: string;
            /**
             * 状态 / state
             * @description open 待领取 / open; taken 办理中 / taken; done 已完成 / done; not_possible 无法完成 / not possible; stood_down 不再执行 / stood down
             * @enum {string}
             */
            readonly state?: "open" | "taken" | "done" | "not_possible" | "stood_down";
            /** 办理账号 / account at work */
            readonly holder?: string;
            /** 办理人 / at work */
            readonly holder_name?: string;
            /**
             * 领取时间 / taken at
             * Format: date-time
             */
            readonly taken_at?: string | null;
            /**
             * 完成时间 / finished at
             * Format: date-time
             */
            readonly finished_at?: string | null;
            /** 完成账号 / finishing account */
            readonly finished_by?: string;
            /** 完成人 / finished by */
            readonly finished_by_name?: string;
            /** 完成情况 / note */
            readonly note?: string;
            /** 理由 / reason */
            readonly reason?: string;
            /**
             * 最后变动的日志序号 / number of the last change
             * Format: int64
             */
            readonly changed_no?: number;
        };
        /** 任务卡办理 / step of a card */
        response_card_act: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 办理时间 / at
             * Format: date-time
             */
            at?: string | null;
            /** 完成情况 / note */
            note?: string;
            /** 理由 / reason */
            reason?: string;
            /** 接办账号 / account that takes over */
            account?: string;
        };
        /** @description `items`: task cards with `late` and minutes */
        response_cards: Record<string, unknown>;
        /** @description `items`: totals as of moments */
        response_casualties: Record<string, unknown>;
        /** 伤亡和损失 / casualties and loss */
        response_casualty: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 响应 / response
             * Format: uuid
             */
            readonly activation?: string;
            /**
             * 日志序号 / number in the log
             * Format: int64
             */
            readonly number?: number;
            /**
             * 截至时间 / as of
             * Format: date-time
             */
            as_of?: string | null;
            /**
             * 死亡 / dead
             * Format: int64
             */
            dead?: number;
            /**
             * 失踪 / missing
             * Format: int64
             */
            missing?: number;
            /**
             * 重伤 / seriously injured
             * Format: int64
             */
            seriously_injured?: number;
            /**
             * 轻伤 / slightly injured
             * Format: int64
             */
            slightly_injured?: number;
            /**
             * 被困 / trapped
             * Format: int64
             */
            trapped?: number;
            /**
             * 转移安置 / moved to safety
             * Format: int64
             */
            moved?: number;
            /**
             * 直接经济损失（万元） / direct loss, 10,000 yuan
             * Format: int64
             */
            loss_wan_yuan?: number;
            /** 来源 / source */
            source?: string;
            /** 说明 / note */
            note?: string;
            /**
             * 登记时间 / recorded at
             * Format: date-time
             */
            readonly recorded_at?: string;
            /** 登记人 / recorded by */
            readonly recorded_by_name?: string;
        };
        /** @description PDF */
        response_document: Record<string, unknown>;
        /** 终止响应 / end of the response */
        response_end: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 终止理由 / reason for the end */
            reason: string;
        };
        /** 事件日志 / log entry */
        response_entry: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 响应 / response
             * Format: uuid
             */
            readonly activation?: string;
            /**
             * 序号 / number
             * Format: int64
             */
            readonly number?: number;
            /**
             * 类别 / kind
             * @description note 记事 / note; situation 灾情 / situation; order 指令 / order; correction 更正 / correction; start 启动 / start; level 级别 / level; card 任务 / task; call 叫应 / call; report 报告 / report; casualty 伤亡 / casualties; role 角色 / role; end 终止 / end; review 总结 / review
             * @enum {string}
             */
            kind?: "note" | "situation" | "order" | "correction" | "start" | "level" | "card" | "call" | "report" | "casualty" | "role" | "end" | "review";
            /**
             * 发生时间 / happened at
             * Format: date-time
             */
            happened_at?: string | null;
            /**
             * 登记时间 / recorded at
             * Format: date-time
             */
            readonly recorded_at?: string;
            /** 登记账号 / recording account */
            readonly author?: string;
            /** 登记人 / recorded by */
            readonly author_name?: string;
            /** 内容 / words */
            words: string;
            /** 地点 / place */
            place?: string;
            /** 社区 / community */
            community?: string;
            /**
             * 更正的日志 / entry put right
             * Format: uuid
             */
            corrects?: string | null;
            /** 相关记录类型 / type of the record */
            readonly subject_type?: string;
            /** 相关记录 / record */
            readonly subject?: string;
        };
        /** 问题与建议 / lesson */
        response_lesson: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 响应 / response
             * Format: uuid
             */
            readonly activation?: string;
            /** 问题 / what was found */
            words: string;
            /** 建议 / suggestion */
            suggestion?: string;
            /**
             * 登记时间 / recorded at
             * Format: date-time
             */
            readonly recorded_at?: string;
            /** 登记人 / recorded by */
            readonly recorded_by_name?: string;
            /**
             * 去向 / outcome
             * @description undecided 待落实 / undecided; revision 修订预案 / revision of the plan; hazard 列入隐患 / a hazard; assignment 交办事项 / a matter given; none 不采取措施 / nothing follows
             * @enum {string}
             */
            readonly outcome?: "undecided" | "revision" | "hazard" | "assignment" | "none";
            /** 去向记录 / record of the outcome */
            readonly outcome_record?: string;
            /** 理由 / reason */
            readonly reason?: string;
            /**
             * 决定时间 / decided at
             * Format: date-time
             */
            readonly decided_at?: string | null;
            /** 决定人 / decided by */
            readonly decided_by_name?: string;
        };
        /** 问题建议的落实 / outcome of a lesson */
        response_lesson_decision: {
            /**
             * 去向 / outcome
             * @description undecided 待落实 / undecided; revision 修订预案 / revision of the plan; hazard 列入隐患 / a hazard; assignment 交办事项 / a matter given; none 不采取措施 / nothing follows
             * @enum {string}
             */
            outcome: "undecided" | "revision" | "hazard" | "assignment" | "none";
            /** 已有记录 / record that is there */
            outcome_record?: string;
            /** 理由 / reason */
            reason?: string;
            /** 交办事项 / matter that is given */
            title?: string;
            /** 责任人 / owner */
            owner?: string;
            /**
             * 办结期限 / due on
             * Format: date
             */
            due_on?: string | null;
        };
        /** @description `items`: lessons with their outcome */
        response_lessons: Record<string, unknown>;
        /** 响应级别变动 / change of level */
        response_level: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 响应 / response
             * Format: uuid
             */
            readonly activation?: string;
            /**
             * 日志序号 / number in the log
             * Format: int64
             */
            readonly number?: number;
            /**
             * 原级别 / from
             * @description I Ⅰ级 / level I; II Ⅱ级 / level II; III Ⅲ级 / level III; IV Ⅳ级 / level IV
             * @enum {string|null}
             */
            readonly from_level?: "I" | "II" | "III" | "IV" | null;
            /**
             * 新级别 / to
             * @description I Ⅰ级 / level I; II Ⅱ级 / level II; III Ⅲ级 / level III; IV Ⅳ级 / level IV
             * @enum {string}
             */
            to_level: "I" | "II" | "III" | "IV";
            /**
             * 变动时间 / changed at
             * Format: date-time
             */
            readonly changed_at?: string;
            /** 决定角色 / role that decides */
            readonly decided_by?: string;
            /** 理由 / reason */
            reason: string;
            /** 处置措施 / measures */
            measures?: string;
            /**
             * 预计期限 / expected until
             * Format: date-time
             */
            expected_until?: string | null;
            /** 决定账号 / deciding account */
            readonly changed_by?: string;
            /** 决定人 / decided by */
            readonly changed_by_name?: string;
        };
        /** @description `items`: changes of level, the start first */
        response_levels: Record<string, unknown>;
        /** @description 叫应内容 / what the call says */
        response_link_call: Record<string, unknown>;
        /** @description `items` after `since`, `number` of the last, `more` */
        response_log: Record<string, unknown>;
        /** 信息报告 / report upward */
        response_report: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 响应 / response
             * Format: uuid
             */
            readonly activation?: string;
            /**
             * 顺序 / order
             * Format: int64
             */
            readonly place?: number;
            /**
             * 种类 / kind
             * @description first 首报 / first report; followup 续报 / follow-up report; final 终报 / final report
             * @enum {string}
             */
            stage: "first" | "followup" | "final";
            /** 预案行 / line of the plan */
            readonly line?: string;
            /** 报送 / to */
            recipient: string;
            /** 报告角色代码 / role that reports */
            readonly role?: string;
            /** 报告角色 / who reports */
            readonly role_name?: string;
            /** 报告内容 / what it must hold */
            readonly holds?: string;
            /** 事由 / why it is due */
            reason: string;
            /**
             * 应报时间 / due at
             * Format: date-time
             */
            readonly due_at?: string;
            /** 时限规则 / rule of the time limit */
            readonly rule?: string;
            /** 时限依据 / source of the time limit */
            readonly source?: string;
            /**
             * 报送时间 / sent at
             * Format: date-time
             */
            readonly sent_at?: string | null;
            /** 报送人 / sent by */
            readonly sent_by_name?: string;
            /** 报送方式 / sent through */
            readonly sent_through?: string;
            /** 补充内容 / words added */
            readonly words?: string;
            /** 报送时的事实 / facts as sent */
            readonly facts?: string;
            /**
             * 最后变动的日志序号 / number of the last change
             * Format: int64
             */
            readonly changed_no?: number;
        };
        /** 增加续报 / demand of a report */
        response_report_demand: {
            /** 报送 / to */
            recipient: string;
            /** 事由 / why it is due */
            reason: string;
            /**
             * 时限（分钟） / minutes
             * Format: int64
             */
            minutes?: number;
        };
        /** @description the facts of the report's PDF */
        response_report_facts: Record<string, unknown>;
        /** 报送登记 / sending of a report */
        response_report_sent: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 报送时间 / sent at
             * Format: date-time
             */
            at?: string | null;
            /** 报送方式 / sent through */
            sent_through: string;
            /** 补充内容 / words added */
            words?: string;
        };
        /** @description `items`: reports, due and sent */
        response_reports: Record<string, unknown>;
        /** 总结评估 / review */
        response_review: {
            /** 总结评估 / review */
            review: string;
        };
        /** 响应角色 / role in the response */
        response_role: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 响应 / response
             * Format: uuid
             */
            readonly activation?: string;
            /** 角色代码 / role */
            role: string;
            /** 角色 / name of the role */
            readonly role_name?: string;
            /**
             * 顺序 / order
             * Format: int64
             */
            readonly place?: number;
            /** 人员 / person */
            person?: string;
            /** 姓名 / name */
            readonly name?: string;
            /** 职务 / post */
            readonly post?: string;
            /** 社区 / community */
            community?: string;
            /** 账号 / account */
            readonly account?: string;
            /**
             * 换下时间 / until
             * Format: date-time
             */
            readonly until?: string | null;
        };
        /** @description `items`: who is and was in which role */
        response_roles: Record<string, unknown>;
        /** 责任变更 / change of a responsibility */
        responsibility_change: {
            /**
             * 接任人 / person
             * Format: uuid
             */
            person?: string | null;
            /**
             * 接任岗位 / post
             * Format: uuid
             */
            post?: string | null;
            /**
             * 起始日期 / first day
             * Format: date
             */
            from: string;
            /**
             * 截止日期 / last day
             * Format: date
             */
            until?: string | null;
            /** 原因 / reason */
            reason: string;
        };
        /** 责任结束 / end of a responsibility */
        responsibility_ending: {
            /**
             * 最后一日 / last day
             * Format: date
             */
            last_day: string;
            /** 原因 / reason */
            reason: string;
            /** 空缺说明 / why nobody follows */
            vacant_reason?: string;
        };
        /** @description counts by role, and the enterprises one by one */
        responsibility_gaps: Record<string, unknown>;
        /** 恢复演练 / restore drill */
        restore_drill: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 演练时间 / held at
             * Format: date-time
             */
            readonly held_at?: string;
            /**
             * 用时（毫秒） / duration in milliseconds
             * Format: int64
             */
            readonly duration_milliseconds?: number;
            /**
             * 结果 / outcome
             * @description passed 通过 / passed; failed 未通过 / failed
             * @enum {string}
             */
            readonly outcome?: "passed" | "failed";
            /** 备份文件 / backup */
            readonly backup?: string;
            /**
             * 备份时间 / backup made at
             * Format: date-time
             */
            readonly backup_made_at?: string | null;
            /**
             * 备份大小（字节） / size of the backup in bytes
             * Format: int64
             */
            readonly size_bytes?: number;
            /** 备份的 SHA-256 / SHA-256 of the backup */
            readonly backup_sha256?: string;
            /**
             * 审计链末端序号 / end of the restored chain
             * Format: int64
             */
            readonly chain_sequence?: number;
            /** 审计链末端 / hash of that end */
            readonly chain_hash?: string;
            /**
             * 业务记录数 / records
             * Format: int64
             */
            readonly records?: number;
            /**
             * 证据原件数 / originals of evidence
             * Format: int64
             */
            readonly originals?: number;
            /** 问题（中文） / finding (Chinese) */
            readonly finding_zh?: string;
            /** 问题（英文） / finding (English) */
            readonly finding_en?: string;
        };
        restore_drill_page: {
            items: components["schemas"]["restore_drill"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description `items`: the rules, each with `before` and `due` */
        retention: Record<string, unknown>;
        /** 风险点位 / risk point */
        risk_point: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 类别 / kind
             * @description underpass 下穿通道 / underpass; low_lying 低洼易积水点 / low-lying place; basement 地下空间 / basement; dangerous_house 危旧房屋 / dangerous house; sign 户外广告牌 / outdoor sign; construction_site 建筑工地 / construction site; lift_site 电梯使用场所 / place with lifts; gas_station 加油加气站 / filling station; bottled_gas_shop 液化气瓶供应点 / bottled-gas shop; hazchem_unit 危险化学品单位 / hazardous-chemical unit; crowd_place 人员密集场所 / crowded place; old_compound 老旧小区 / old compound; ebike_point 电动自行车停放充电点 / e-bike charging point; other 其他 / other
             * @enum {string}
             */
            kind: "underpass" | "low_lying" | "basement" | "dangerous_house" | "sign" | "construction_site" | "lift_site" | "gas_station" | "bottled_gas_shop" | "hazchem_unit" | "crowd_place" | "old_compound" | "ebike_point" | "other";
            /** 名称 / name */
            name: string;
            /** 地址 / address */
            address?: string;
            /** 社区 / community */
            community: string;
            /** 风险 / risk */
            risk: string;
            /** 责任人 / responsible */
            responsible?: string;
            /** 联系电话 / telephone */
            phone?: string;
            /** 处置措施 / measures */
            measures?: string;
            /**
             * 企业 / enterprise
             * Format: uuid
             */
            enterprise?: string | null;
            /**
             * 停用日期 / retired on
             * Format: date
             */
            retired_on?: string | null;
        };
        risk_point_page: {
            items: components["schemas"]["risk_point"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 常用筛选 / saved filter */
        saved_filter: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 名称 / name */
            name: string;
            /** 筛选条件 / query */
            query: string;
            /** 共享 / shared */
            shared?: boolean;
            /** 账号 / account */
            readonly account?: string;
        };
        saved_filter_page: {
            items: components["schemas"]["saved_filter"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description hits by kind, what was changed last comes first */
        search_answer: Record<string, unknown>;
        /** 动态码密钥（只显示一次） / second factor (shown once) */
        second_factor: {
            /** 密钥 / secret */
            readonly secret?: string;
            /** 验证器地址（二维码） / address for the QR code */
            readonly url?: string;
        };
        /** 动态码办理 / second factor */
        second_factor_wish: {
            /** 密码 / password */
            password: string;
            /** 动态码或备用码 / code or recovery code */
            code?: string;
        };
        /** 本人会话 / own session */
        session: {
            /** 账号名 / account name */
            readonly account?: string;
            /** 姓名 / name */
            readonly display_name?: string;
            /** 对应人员 / person */
            readonly person?: string;
            /** 须修改密码 / must change password */
            readonly must_change_password?: boolean;
            /** 已启用动态码 / second factor */
            readonly second_factor?: boolean;
            /** 校验码 / CSRF token */
            readonly csrf_token?: string;
            /** 角色 / roles */
            roles?: {
                /**
                 * 角色 / role
                 * @description administrator 管理员 / administrator; inspector 检查人员 / inspector; grid_worker 网格员 / grid worker; official 监管人员 / official; leader 分管领导 / leader; legal_reviewer 法制审核人员 / legal reviewer; clerk 文员 / clerk; auditor 审计人员 / auditor; enterprise_contact 企业联系人 / enterprise contact
                 * @enum {string}
                 */
                role: "administrator" | "inspector" | "grid_worker" | "official" | "leader" | "legal_reviewer" | "clerk" | "auditor" | "enterprise_contact";
                /** 范围（社区、街道或区） / area (community, sub-district or district) */
                area?: string;
                /**
                 * 生效日期 / valid from
                 * Format: date
                 */
                valid_from?: string | null;
                /**
                 * 失效日期 / valid to
                 * Format: date
                 */
                valid_to?: string | null;
                /** 网格 / grid */
                grid?: string;
                /** 企业 / enterprise */
                enterprise?: string;
            }[];
            /** 权限 / permissions */
            permissions?: {
                /**
                 * 权限 / permission
                 * @description sign_in_only 本人会话 / one's own session; read_records 查看记录 / read records; write_enterprises 登记企业 / register enterprises; merge_enterprises 合并企业 / merge enterprises; plan_inspections 安排检查 / plan inspections; approve_inspections 审批检查 / approve inspections; record_inspections 记录检查 / record inspections; manage_hazards 办理隐患 / manage hazards; approve_hazards 审核隐患办理 / approve steps on hazards; add_evidence 提交证据 / add evidence; read_evidence 查看证据 / read evidence; record_patrols 登记巡查 / record patrols; record_clues 登记线索 / record clues; manage_clues 办理线索 / handle clues; read_complainants 查看举报人 / read who complained; read_cases 查看案件 / read cases; handle_cases 办理案件 / handle cases; review_cases 法制审核 / review cases; decide_cases 决定案件 / decide cases; manage_disclosures 办理公示 / manage disclosures; manage_assignments 交办事项 / give and close matters; manage_plans 办理预案 / keep emergency plans; approve_plans 签发预案 / approve emergency plans; manage_readiness 管理应急准备 / keep contacts, supplies, roster; record_drills 组织演练 / hold drills; command_response 指挥应急响应 / command a response; take_part_in_response 参加应急响应 / take part in a response; manage_responsibility 管理责任制 / keep who answers for what; assess_responsibility 责任制考核 / assess responsibility; export_files 导出案卷 / export whole files; read_figures 查看数据 / read figures; make_reports 出具报告 / make reports; read_audit 查看审计 / read the audit trail; read_changes 读取变更 / read the feed of changes; manage_accounts 管理账号 / manage accounts; manage_operation 运行维护 / manage the operation; read_personal 查看联系方式 / read telephone numbers; answer_for_enterprise 企业办理 / answer for one's enterprise
                 * @enum {string}
                 */
                readonly permission?: "sign_in_only" | "read_records" | "write_enterprises" | "merge_enterprises" | "plan_inspections" | "approve_inspections" | "record_inspections" | "manage_hazards" | "approve_hazards" | "add_evidence" | "read_evidence" | "record_patrols" | "record_clues" | "manage_clues" | "read_complainants" | "read_cases" | "handle_cases" | "review_cases" | "decide_cases" | "manage_disclosures" | "manage_assignments" | "manage_plans" | "approve_plans" | "manage_readiness" | "record_drills" | "command_response" | "take_part_in_response" | "manage_responsibility" | "assess_responsibility" | "export_files" | "read_figures" | "make_reports" | "read_audit" | "read_changes" | "manage_accounts" | "manage_operation" | "read_personal" | "answer_for_enterprise";
            }[];
        };
        /** 应急避难场所 / shelter */
        shelter: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 名称 / name */
            name: string;
            /** 地址 / address */
            address: string;
            /** 社区 / community */
            community: string;
            /**
             * 容纳人数 / capacity
             * Format: int64
             */
            capacity: number;
            /** 负责人 / keeper */
            keeper?: string;
            /** 联系电话 / telephone */
            phone?: string;
            /** 设施 / facilities */
            facilities?: string;
            /**
             * 停用日期 / retired on
             * Format: date
             */
            retired_on?: string | null;
        };
        shelter_page: {
            items: components["schemas"]["shelter"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 登录 / sign-in */
        sign_in: {
            /** 账号名 / account name */
            name: string;
            /** 密码 / password */
            password: string;
            /** 动态码或备用码 / code or recovery code */
            code?: string;
        };
        /** @description signed_at: when, by the phone's clock */
        signing: Record<string, unknown>;
        /** 拒绝签名 / refusal to sign */
        signing_refusal: {
            /** 拒签理由 / reason */
            refusal_reason: string;
            /** 见证人 / witness */
            refusal_witness: string;
            /** 录音录像 / recording */
            refusal_recording?: string;
            /** 报告部门 / reported to */
            refusal_reported_to?: string;
        };
        /** @description `status`: ok, ready */
        status: Record<string, unknown>;
        /** @description 隐患排查治理情况统计表 / the statutory table by sector */
        statutory_table: Record<string, unknown>;
        /** 应急物资 / supply */
        supply: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 物资名称 / name */
            name: string;
            /** 规格型号 / model */
            model?: string;
            /**
             * 数量 / quantity
             * Format: int64
             */
            quantity?: number;
            /** 单位 / unit */
            unit: string;
            /**
             * 最低储备 / minimum
             * Format: int64
             */
            minimum?: number;
            /** 存放地点 / place */
            place: string;
            /** 社区 / community */
            community?: string;
            /**
             * 有效期至 / expires on
             * Format: date
             */
            expires_on?: string | null;
            /** 保管人 / keeper */
            keeper?: string;
            /** 联系电话 / telephone */
            phone?: string;
            /** 备注 / remark */
            remark?: string;
            /**
             * 停用日期 / retired on
             * Format: date
             */
            retired_on?: string | null;
        };
        /** 物资出入库 / movement of a supply */
        supply_movement: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 物资 / supply
             * Format: uuid
             */
            readonly supply?: string;
            /**
             * 类别 / kind
             * @description in 入库 / in; out 出库 / out; stock_taking 盘点 / stock-taking
             * @enum {string}
             */
            kind: "in" | "out" | "stock_taking";
            /**
             * 数量 / quantity
             * Format: int64
             */
            quantity: number;
            /**
             * 结存 / in store afterwards
             * Format: int64
             */
            readonly in_store?: number;
            /**
             * 日期 / day
             * Format: date
             */
            moved_on: string;
            /** 事由 / reason */
            reason?: string;
            /** 登记人 / recorded by */
            readonly recorded_by_name?: string;
            /**
             * 登记时间 / recorded at
             * Format: date-time
             */
            readonly recorded_at?: string;
        };
        supply_movement_page: {
            items: components["schemas"]["supply_movement"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        supply_page: {
            items: components["schemas"]["supply"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 审批决定 / decision on tasks */
        task_decisions: {
            /**
             * 决定 / decision
             * @description approved 批准 / approved; refused 不予批准 / refused
             * @enum {string}
             */
            decision: "approved" | "refused";
            /** 审批意见 / reason */
            reason?: string;
            /** 检查任务 / tasks */
            tasks?: {
                /**
                 * 标识 / identifier
                 * Format: uuid
                 */
                id: string;
            }[];
        };
        /** 合并检查 / merging of visits */
        task_merging: {
            /**
             * 计划开始日 / planned from
             * Format: date
             */
            planned_from: string;
            /**
             * 计划截止日 / planned to
             * Format: date
             */
            planned_to: string;
            /** 检查任务 / tasks */
            tasks?: {
                /**
                 * 标识 / identifier
                 * Format: uuid
                 */
                id: string;
            }[];
            /** 参加部门 / departments */
            departments?: {
                /** 部门 / department */
                name: string;
            }[];
        };
        /** 原因 / reason */
        task_reason: {
            /** 原因 / reason */
            reason: string;
        };
        /** @description places in their order, each with the reason */
        to_do: Record<string, unknown>;
        /** 令牌 / token */
        token: {
            /** 令牌（只显示一次） / token (shown once) */
            readonly token?: string;
            /**
             * 失效日期 / expires on
             * Format: date
             */
            readonly expires_on?: string;
        };
        /** 申请令牌 / wish for a token */
        token_wish: {
            /** 用途 / what it is for */
            label: string;
            /** 可写 / may write */
            may_write?: boolean;
            /**
             * 有效天数 / days
             * Format: int64
             */
            days?: number;
        };
        /** 治理方案 / treatment plan */
        treatment_plan: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 隐患 / hazard
             * Format: uuid
             */
            readonly hazard?: string;
            /**
             * 制定日期 / made on
             * Format: date
             */
            made_on: string;
            /** 目标和任务 / goals and tasks */
            goals: string;
            /** 方法和措施 / methods and measures */
            methods: string;
            /** 经费和物资 / funds and materials */
            funds: string;
            /** 机构和人员 / bodies and people */
            people: string;
            /** 时限和要求 / time limit and requirements */
            deadline: string;
            /** 安全措施和应急预案 / safety measures and emergency plan */
            safety: string;
            /**
             * 落实治理资金（元） / funds invested (yuan)
             * Format: int64
             */
            funds_invested?: number | null;
        };
        /** 组织单位 / unit */
        unit: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /**
             * 类型 / kind
             * @description district 区 / district; subdistrict 街道 / sub-district; community 社区 / community; grid 网格 / grid
             * @enum {string}
             */
            kind: "district" | "subdistrict" | "community" | "grid";
            /** 名称 / name */
            name: string;
            /**
             * 上级 / parent
             * Format: uuid
             */
            parent?: string | null;
            /**
             * 包保领导 / leader
             * Format: uuid
             */
            leader?: string | null;
        };
        unit_page: {
            items: components["schemas"]["unit"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** @description unread: number of unread messages */
        unread_messages: Record<string, unknown>;
        /** @description id, size_bytes, offset */
        upload: Record<string, unknown>;
        /** @description the open fields of evidence, with id, size_bytes and sha256 */
        upload_wish: Record<string, unknown>;
        /** @description 核对链接 / link */
        verification_link: Record<string, unknown>;
        /** 核对答复 / answer */
        verification_reply: {
            /**
             * 答复 / answer
             * @description yes 号码正确 / it is right; new_number 号码已变更 / a new number; left 人员已变动 / somebody else now
             * @enum {string}
             */
            answer: "yes" | "new_number" | "left";
            /** 新号码 / new number */
            phone?: string;
            /** 现联系人 / who it is now */
            name?: string;
        };
        /** @description items: action, waits_for, state, status, answer */
        waiting: Record<string, unknown>;
        /** 预警 / warning */
        warning: {
            /**
             * 标识 / identifier
             * Format: uuid
             */
            id?: string;
            /** 编号 / number */
            number?: string;
            /**
             * 种类 / kind
             * @description rain_flood 暴雨内涝 / rain and flood; gale 大风 / gale; snow_ice 暴雪结冰 / snow and ice; heat 高温 / heat; cold_wave 寒潮 / cold wave; thunder_hail 雷电冰雹 / thunder and hail; haze 大雾和霾 / fog and haze; fire_danger 火险 / fire danger; gas 燃气 / gas; earthquake 地震 / earthquake; other 其他 / other
             * @enum {string}
             */
            kind: "rain_flood" | "gale" | "snow_ice" | "heat" | "cold_wave" | "thunder_hail" | "haze" | "fire_danger" | "gas" | "earthquake" | "other";
            /**
             * 颜色 / colour
             * @description blue 蓝色 / blue; yellow 黄色 / yellow; orange 橙色 / orange; red 红色 / red
             * @enum {string}
             */
            colour: "blue" | "yellow" | "orange" | "red";
            /** 区域 / area */
            area?: string;
            /** 内容 / text */
            text: string;
            /** 发布单位 / issuer */
            issuer: string;
            /**
             * 发布时间 / issued at
             * Format: date-time
             */
            issued_at: string;
            /**
             * 有效至 / valid to
             * Format: date-time
             */
            valid_to?: string | null;
            /** 登记人 / recorded by */
            readonly recorded_by_name?: string;
            /**
             * 解除时间 / lifted at
             * Format: date-time
             */
            readonly lifted_at?: string | null;
            /** 解除登记人 / lifting recorded by */
            readonly lifted_by_name?: string;
            /** 转发社区 / communities */
            relays?: {
                /** 社区 / community */
                community: string;
                /**
                 * 转发时间 / relayed at
                 * Format: date-time
                 */
                readonly relayed_at?: string;
                /**
                 * 签收时间 / acknowledged at
                 * Format: date-time
                 */
                readonly acknowledged_at?: string | null;
                /** 签收人 / acknowledged by */
                readonly acknowledged_by_name?: string;
            }[];
        };
        warning_page: {
            items: components["schemas"]["warning"][];
            /** 下一页游标 / cursor of the next page */
            next_cursor: string | null;
        };
        /** 预警办理 / word on a warning */
        warning_word: {
            /** 社区 / community */
            community?: string;
            /**
             * 解除时间 / lifted at
             * Format: date-time
             */
            lifted_at?: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "service.health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 服务是否在运行 / whether the service runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["status"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "service.readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 服务能否办理请求（数据库与结构版本） / whether it can answer: database and schema */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["status"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "service.metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 运行指标（Prometheus） / metrics of the service (Prometheus) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "session.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人会话 / one's own session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["session"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "session.sign_in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["sign_in"];
            };
        };
        responses: {
            /** @description 登录 / sign in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["session"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "session.sign_out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 退出登录 / sign out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "session.change_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["password_change"];
            };
        };
        responses: {
            /** @description 修改本人密码 / change one's own password */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["session"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "session.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人登录中的会话 / where one is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["open_session_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "session.sign_out_everywhere": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 在所有设备上退出登录 / sign out everywhere */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "session.end": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结束本人的一个会话 / end one of one's own sessions */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "session.list_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人的令牌 / one's own tokens */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api_token_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "session.add_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["token_wish"];
            };
        };
        responses: {
            /** @description 为程序申请令牌 / a token for a program */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["token"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "session.revoke_token": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 撤销本人的令牌 / revoke one's own token */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "session.offer_second_factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["second_factor_wish"];
            };
        };
        responses: {
            /** @description 登记动态码（取得密钥） / enrol a second factor: its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["second_factor"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "session.confirm_second_factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["code"];
            };
        };
        responses: {
            /** @description 确认动态码，取得备用码 / confirm the second factor; gives recovery codes */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recovery_codes"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "session.remove_second_factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["second_factor_wish"];
            };
        };
        responses: {
            /** @description 停用本人的动态码 / remove one's own second factor */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "account.list": {
        parameters: {
            query?: {
                /** @description 账号名或姓名中的文字 / part of the name */
                name?: string;
                /** @description 角色 / role */
                role?: "administrator" | "inspector" | "grid_worker" | "official" | "leader" | "legal_reviewer" | "clerk" | "auditor" | "enterprise_contact";
                /** @description 范围 / area */
                area?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 账号列表 / accounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["account_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "account.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["account_wish"];
            };
        };
        responses: {
            /** @description 新建账号 / a new account */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["account_with_password"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "account.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个账号 / one account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["account"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "account.change": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["account_change"];
            };
        };
        responses: {
            /** @description 变更账号的角色、姓名、对应人员 / change roles, name and person of an account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["account"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "account.disable": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 停用账号 / disable an account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["account"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "account.enable": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 启用账号 / enable an account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["account"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "account.reset_password": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["password_reset"];
            };
        };
        responses: {
            /** @description 为他人重设密码 / set a password for somebody */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["account_with_password"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "account.reset_second_factor": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 为他人停用动态码 / remove somebody's second factor */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["account"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "account.list_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 账号登录中的会话 / where an account is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["open_session_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "account.end_sessions": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结束账号的所有会话 / sign an account out everywhere */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "account.end_session": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结束账号的一个会话 / end one session of an account */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "account.list_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 账号的令牌 / the tokens of an account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api_token_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "account.revoke_token": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 撤销账号的令牌 / revoke a token of an account */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "colleague.list": {
        parameters: {
            query?: {
                /** @description 姓名中的文字 / part of the name */
                name?: string;
                /** @description 角色 / role */
                role?: "administrator" | "inspector" | "grid_worker" | "official" | "leader" | "legal_reviewer" | "clerk" | "auditor" | "enterprise_contact";
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可以交办的同事 / colleagues to whom work can be given */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["colleague_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "person.list": {
        parameters: {
            query?: {
                /** @description 姓名中的文字 / part of the name */
                name?: string;
                /** @description 所在单位 / unit */
                unit?: string;
                /** @description 当日执法证有效 / certificate valid on that day */
                licensed_on?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 人员列表 / people of the office */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["person_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "person.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["person"];
            };
        };
        responses: {
            /** @description 登记人员 / add a person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["person"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "person.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一名人员 / one person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["person"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "person.change": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["person"];
            };
        };
        responses: {
            /** @description 变更人员信息 / change a person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["person"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "unit.list": {
        parameters: {
            query?: {
                /** @description 类型 / kind */
                kind?: "district" | "subdistrict" | "community" | "grid";
                /** @description 上级 / parent */
                parent?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 组织单位列表 / units */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["unit_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "unit.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["unit"];
            };
        };
        responses: {
            /** @description 新增单位 / add a unit */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["unit"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "unit.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个单位 / one unit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["unit"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "unit.change": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["unit"];
            };
        };
        responses: {
            /** @description 变更单位的上级或包保领导 / change what stands above a unit, or its leader */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["unit"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "authority_item.list": {
        parameters: {
            query?: {
                /** @description 权限 / power */
                power?: "rectification" | "stoppage" | "sealing" | "penalty" | "inspection";
                /** @description 当日有效 / in force on that day */
                in_force_on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 执法事项清单 / what the office may do, and by what right */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["authority_item_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "authority_item.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["authority_item"];
            };
        };
        responses: {
            /** @description 登记执法事项 / add an authority item */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["authority_item"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "authority_item.end": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["last_day"];
            };
        };
        responses: {
            /** @description 终止执法事项 / end an authority item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["authority_item"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "enterprise.list": {
        parameters: {
            query?: {
                /** @description 社区 / community */
                community?: string;
                /** @description 风险等级 / risk level */
                risk_level?: "red" | "orange" | "yellow" | "blue";
                /** @description 名称中的文字 / part of the name */
                name?: string;
                /** @description 网格 / grid */
                grid?: string;
                /** @description 经营状态 / status */
                status?: "open" | "suspended" | "closed" | "moved" | "merged";
                /** @description 行业 / industry */
                industry?: string;
                /** @description 行业领域 / supervision sector */
                supervision_sector?: string;
                /** @description 场所类型 / place type */
                place_type?: string;
                /** @description 九小场所 / small place */
                small_place_kind?: "school" | "clinic" | "shop" | "restaurant" | "hotel" | "entertainment" | "internet_cafe" | "beauty_and_bath" | "workshop";
                /** @description 危险因素 / hazard factor */
                factor?: "ammonia_refrigeration" | "dust_explosion" | "confined_space" | "hazchem" | "special_equipment" | "gas_use" | "molten_metal" | "hot_work" | "spraying" | "li_battery" | "ebike_charging" | "crowded" | "multi_in_one" | "sublet" | "self_built" | "construction_site" | "outdoor_ad";
                /** @description 统一社会信用代码 / unified social credit code */
                uscc?: string;
                /** @description 仅代码有疑问的 / only doubtful codes */
                doubtful?: "true";
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 企业列表 / enterprises */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["enterprise_shown_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "enterprise.register": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["enterprise_new"];
            };
        };
        responses: {
            /** @description 登记企业 / register an enterprise */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["enterprise_shown"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "enterprise.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一家企业 / one enterprise */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["enterprise_shown"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "enterprise.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["enterprise"];
            };
        };
        responses: {
            /** @description 更正企业信息 / correct an enterprise */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["enterprise_shown"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "enterprise.change_status": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["enterprise_status_change"];
            };
        };
        responses: {
            /** @description 变更经营状态 / change the status of an enterprise */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["enterprise_shown"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "enterprise.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 企业登记的变更记录 / what happened to an enterprise's entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["enterprise_history"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "enterprise.tenants": {
        parameters: {
            query?: {
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 承租企业 / tenants of a landlord */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["enterprise_shown_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "enterprise.duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可能是同一家的登记 / entries that may be the same place */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["enterprise_duplicates"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "enterprise.merge": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["enterprise_merge"];
            };
        };
        responses: {
            /** @description 并入另一条登记 / join an entry into another */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["enterprise_shown"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "enterprise.before_visit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 出发之前：今年的检查、未销号隐患、可合并事项、附近到期 / before leaving: visits of the year, open hazards, what one visit can settle, what is due nearby */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["before_visit"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "enterprise.to_do": {
        parameters: {
            query?: {
                /** @description 社区 / community */
                community?: string;
                /** @description 条数 / rows */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 待办：先去哪家，以及原因 / to do: which place first, and why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["to_do"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "checklist.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 在用的检查表 / the checklists in use */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["checklist_head_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "checklist.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一张检查表及其检查事项 / one checklist with its items */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["checklist"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection.list": {
        parameters: {
            query?: {
                /** @description 社区 / community */
                community?: string;
                /** @description 企业 / enterprise */
                enterprise?: string;
                /** @description 检查类型 / kind */
                kind?: "routine" | "special" | "random" | "joint" | "complaint" | "holiday" | "reinspection";
                /** @description 起始日 / first day */
                from?: string;
                /** @description 截止日 / last day */
                to?: string;
                /** @description 审批待补 / approval */
                approval?: "missing";
                /** @description 材料不全 / incomplete */
                incomplete?: "true";
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 检查列表 / inspections */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspection_report"];
            };
        };
        responses: {
            /** @description 记录一次检查及发现的隐患 / record an inspection with the hazards found */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection_with_hazards"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一次检查 / one inspection */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection.add_signature": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspection_signature"];
            };
        };
        responses: {
            /** @description 登记一个签名 / add a signature */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection.record_refusal": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["signing_refusal"];
            };
        };
        responses: {
            /** @description 登记拒绝签名 / record that the unit refuses to sign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection.sign": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["signing"];
            };
        };
        responses: {
            /** @description 签名完成，内容不再改动 / signed: the content stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection.complete_approval": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["approval_of_emergency"];
            };
        };
        responses: {
            /** @description 补办紧急检查的审批 / complete the approval of an emergency */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection.versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 检查记录的旧版本 / earlier versions of the record */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection_versions"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection.record_version": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspection_correction"];
            };
        };
        responses: {
            /** @description 以新版本更正检查记录 / correct the record by a new version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.export": {
        parameters: {
            query?: {
                /** @description 状态 / state */
                state?: "open" | "rectified" | "overdue" | "voided" | "registered" | "ordered" | "rectifying" | "extension_pending" | "submitted" | "recheck_due" | "closed" | "recheck_failed" | "transferred" | "void";
                /** @description 社区 / community */
                community?: string;
                /** @description 隐患类别 / category */
                category?: string;
                /** @description 隐患等级 / level */
                level?: "general" | "major";
                /** @description 企业 / enterprise */
                enterprise?: string;
                /** @description 发现日期起 / found on or after */
                found_from?: string;
                /** @description 发现日期止 / found on or before */
                found_to?: string;
                /** @description 整改期限起 / due on or after */
                due_from?: string;
                /** @description 整改期限止 / due on or before */
                due_to?: string;
                /** @description 承办人 / assigned to */
                assigned_to?: string;
                /** @description 承办部门 / assigned department */
                department?: string;
                /** @description 挂牌督办 / listed */
                listed?: boolean;
                /** @description 机关办理超期 / the office is late */
                late_government?: boolean;
                /** @description 格式 / format */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出筛选出的隐患 / export the hazards of a filter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 上次查看以来有变化的隐患 / hazards changed since the last look */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["changed_hazards"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 记下已查看 / note that one has looked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["look"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.assign_many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["assignments"];
            };
        };
        responses: {
            /** @description 批量交办 / assign many hazards */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["assignment_results"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "saved_filter.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 常用筛选 / saved filters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["saved_filter_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "saved_filter.keep": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["saved_filter"];
            };
        };
        responses: {
            /** @description 保存常用筛选 / keep a filter */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["saved_filter"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 各项期限及其由来 / every deadline and why it is that day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["deadlines"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.list": {
        parameters: {
            query?: {
                /** @description 状态 / state */
                state?: "open" | "rectified" | "overdue" | "voided" | "registered" | "ordered" | "rectifying" | "extension_pending" | "submitted" | "recheck_due" | "closed" | "recheck_failed" | "transferred" | "void";
                /** @description 社区 / community */
                community?: string;
                /** @description 隐患类别 / category */
                category?: string;
                /** @description 隐患等级 / level */
                level?: "general" | "major";
                /** @description 企业 / enterprise */
                enterprise?: string;
                /** @description 发现日期起 / found on or after */
                found_from?: string;
                /** @description 发现日期止 / found on or before */
                found_to?: string;
                /** @description 整改期限起 / due on or after */
                due_from?: string;
                /** @description 整改期限止 / due on or before */
                due_to?: string;
                /** @description 承办人 / assigned to */
                assigned_to?: string;
                /** @description 承办部门 / assigned department */
                department?: string;
                /** @description 挂牌督办 / listed */
                listed?: boolean;
                /** @description 机关办理超期 / the office is late */
                late_government?: boolean;
                /** @description 排序 / order */
                order?: "newest" | "oldest";
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 隐患列表 / hazards */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["listed_hazard_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard"];
            };
        };
        responses: {
            /** @description 登记隐患 / record a hazard */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一条隐患及其经过 / one hazard with its history */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.rectify": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["rectification"];
            };
        };
        responses: {
            /** @description 登记整改 / record a rectification */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.reinspect": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reinspection"];
            };
        };
        responses: {
            /** @description 登记复查，合格即销号 / record a re-inspection; a pass closes the hazard */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.extend_due_date": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["extension"];
            };
        };
        responses: {
            /** @description 延长整改期限 / extend the deadline */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.void": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_voiding"];
            };
        };
        responses: {
            /** @description 提出作废（误报或重复），由另一人审核 / propose to strike off a false alarm or a double; somebody else confirms */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.transfer": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_transfer"];
            };
        };
        responses: {
            /** @description 移送主管部门 / hand over to the department in charge */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.record_transfer_result": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_transfer_result"];
            };
        };
        responses: {
            /** @description 登记移送结果 / record the result of the transfer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.plan": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["treatment_plan"];
            };
        };
        responses: {
            /** @description 登记治理方案 / record the treatment plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.order": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_order"];
            };
        };
        responses: {
            /** @description 下达整改指令 / order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.serve": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_serve"];
            };
        };
        responses: {
            /** @description 送达 / serve */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.submit": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_submit"];
            };
        };
        responses: {
            /** @description 申请复查 / submit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.request_extension": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_request_extension"];
            };
        };
        responses: {
            /** @description 申请延期 / request an extension */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.decide_extension": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_decide_extension"];
            };
        };
        responses: {
            /** @description 答复延期申请 / decide the extension */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.record_receipt": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_record_receipt"];
            };
        };
        responses: {
            /** @description 登记移送回执 / record the receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.downgrade": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_downgrade"];
            };
        };
        responses: {
            /** @description 降级 / downgrade */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.confirm": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_confirm"];
            };
        };
        responses: {
            /** @description 审核同意 / confirm */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.decline": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_decline"];
            };
        };
        responses: {
            /** @description 审核不同意 / decline */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.list_under_supervision": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_list"];
            };
        };
        responses: {
            /** @description 挂牌督办 / list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.delist": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_delist"];
            };
        };
        responses: {
            /** @description 撤销挂牌 / take off the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.visit": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_visit"];
            };
        };
        responses: {
            /** @description 登记每日查看 / record the daily look */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.suspend": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_suspend"];
            };
        };
        responses: {
            /** @description 责令停产停业 / suspend */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.apply_resumption": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_apply_resumption"];
            };
        };
        responses: {
            /** @description 申请恢复生产经营 / apply to resume */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.resume": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_resume"];
            };
        };
        responses: {
            /** @description 同意恢复生产经营 / let it resume */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.file_case": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_file_case"];
            };
        };
        responses: {
            /** @description 立案 / file a case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.assign": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_assign"];
            };
        };
        responses: {
            /** @description 交办 / assign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.find_again": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step_find_again"];
            };
        };
        responses: {
            /** @description 再次发现 / found again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.make_link": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 生成企业链接和二维码 / make the enterprise's link and QR code */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["enterprise_link"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.revoke_link": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 撤销企业链接 / revoke the enterprise's link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["enterprise_link"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "enterprise_link.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 链接：对企业的要求 / link: what is asked of the enterprise */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["asked_of_enterprise"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "enterprise_link.add_photo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": components["schemas"]["photo_bytes"];
            };
        };
        responses: {
            /** @description 链接：上传整改后照片（先上传，再提交） / link: a photo of afterwards, before the submission */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["kept_photo"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "enterprise_link.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step"];
            };
        };
        responses: {
            /** @description 链接：提交整改、申请复查 / link: hand in what was done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["asked_of_enterprise"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "enterprise_link.request_extension": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step"];
            };
        };
        responses: {
            /** @description 链接：申请延期 / link: ask for more time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["asked_of_enterprise"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "my_enterprise.list": {
        parameters: {
            query?: {
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本企业的隐患 / the hazards of one's enterprise */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["asked_of_enterprise_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "my_enterprise.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本企业的一条隐患 / one hazard of one's enterprise */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["asked_of_enterprise"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "my_enterprise.submit": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step"];
            };
        };
        responses: {
            /** @description 企业提交整改、申请复查 / hand in what was done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["asked_of_enterprise"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "my_enterprise.request_extension": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hazard_step"];
            };
        };
        responses: {
            /** @description 企业申请延期 / ask for more time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["asked_of_enterprise"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "evidence.list": {
        parameters: {
            query: {
                /** @description 所属记录类型 / type of the record */
                subject_type: string;
                /** @description 所属记录 / record */
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一条记录的证据 / the evidence of a record */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["evidence_list"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "evidence.add": {
        parameters: {
            query: {
                /** @description 标识 / identifier */
                id?: string;
                /** @description 所属记录类型 / type of the record */
                subject_type: string;
                /** @description 所属记录 / record */
                subject: string;
                /** @description 用途 / purpose */
                purpose: "before" | "after" | "scene" | "signature_officer" | "signature_unit" | "signature_witness" | "document" | "recording";
                /** @description 检查项 / checklist item */
                item?: string;
                /** @description 说明 / caption */
                caption?: string;
                /** @description 拍摄时间 / taken at */
                taken_at?: string;
                /** @description 签名人 / signer */
                signer?: string;
                /** @description 采集设备 / device */
                device?: string;
                /** @description 摘要 / SHA-256 */
                sha256?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": components["schemas"]["file_bytes"];
            };
        };
        responses: {
            /** @description 提交一份证据 / hand in a piece of evidence */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["evidence"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "evidence.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一份证据的记录 / the record of a piece of evidence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["evidence"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "evidence.content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 证据原件（查看会留痕） / the original; the look is noted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "evidence.thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 缩略图（查看会留痕） / a small picture; the look is noted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "evidence.looks": {
        parameters: {
            query: {
                /** @description 所属记录类型 / type of the record */
                subject_type: string;
                /** @description 所属记录 / record */
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 谁看过一条记录的证据 / who looked at the evidence of a record */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["evidence_looks"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "evidence.begin_upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["upload_wish"];
            };
        };
        responses: {
            /** @description 开始分段上传 / begin an upload in pieces */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["upload"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "evidence.show_upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已上传到哪里 / how far an upload is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["upload"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "evidence.drop_upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 放弃上传 / give an upload up */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "evidence.continue_upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": components["schemas"]["file_bytes"];
            };
        };
        responses: {
            /** @description 上传下一段；最后一段完成证据 / send the next piece; the last one completes the evidence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["upload"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection_task.list": {
        parameters: {
            query?: {
                /** @description 日期 / day */
                day?: string;
                /** @description 检查人员 / officer */
                officer?: string;
                /** @description 社区 / community */
                community?: string;
                /** @description 企业 / enterprise */
                enterprise?: string;
                /** @description 状态 / state */
                state?: "planned" | "requested" | "approved" | "refused" | "withdrawn" | "merged";
                /** @description 双随机抽取 / draw */
                draw?: string;
                /** @description 起始日 / first day */
                from?: string;
                /** @description 截止日 / last day */
                to?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 检查任务列表 / inspection tasks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection_task_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection_task.request": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspection_task_requests"];
            };
        };
        responses: {
            /** @description 申请检查（一项或多项） / request inspections, one or many */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection_tasks_made"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection_task.decide": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["task_decisions"];
            };
        };
        responses: {
            /** @description 审批检查（一项或多项） / approve or refuse inspections, one or many */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection_tasks_decided"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection_task.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一项检查任务 / one inspection task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection_task"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection_task.change": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspection_task"];
            };
        };
        responses: {
            /** @description 审批前修改任务 / change a task before it is decided */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection_task"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection_task.submit": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inspection_task"];
            };
        };
        responses: {
            /** @description 计划任务安排人员并报批 / name the officers of a planned visit and request approval */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection_tasks_made"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection_task.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["task_reason"];
            };
        };
        responses: {
            /** @description 撤回任务 / withdraw a task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection_task"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "inspection_task.notice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 行政检查通知书的内容 / what the notice of inspection says */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection_notice"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "merged_visit.suggest": {
        parameters: {
            query: {
                /** @description 起始日 / first day */
                from: string;
                /** @description 截止日 / last day */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可合并的检查（综合查一次） / visits that can be made in one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["merged_visit_suggestions"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "merged_visit.merge": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["task_merging"];
            };
        };
        responses: {
            /** @description 合并为一次联合检查 / merge tasks into one joint visit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inspection_task"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "officer_interest.list": {
        parameters: {
            query?: {
                /** @description 企业 / enterprise */
                enterprise?: string;
                /** @description 人员 / person */
                person?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 利害关系登记 / interests of officers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["officer_interest_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "officer_interest.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["officer_interest"];
            };
        };
        responses: {
            /** @description 登记利害关系 / record an interest of an officer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["officer_interest"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "officer_interest.end": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["last_day"];
            };
        };
        responses: {
            /** @description 利害关系终止 / end an interest */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["officer_interest"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "recusal.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 任务的回避申请 / requests that officers of the task withdraw */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recusal_requests"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "recusal.request": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recusal_request"];
            };
        };
        responses: {
            /** @description 登记企业的回避申请 / record that the enterprise asks for a withdrawal */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recusal_request"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "recusal.decide": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recusal_answer"];
            };
        };
        responses: {
            /** @description 决定回避申请 / decide on a withdrawal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recusal_request"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "frequency.show": {
        parameters: {
            query?: {
                /** @description 日期 / day */
                day?: string;
                /** @description 检查事项 / matter */
                matter?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 企业年度检查频次 / inspections of an enterprise this year and the cap */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["frequency"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "frequency_cap.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 检查频次上限 / caps on inspections */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["frequency_cap_list"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "frequency_cap.set": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["frequency_cap"];
            };
        };
        responses: {
            /** @description 设定检查频次上限 / set a cap on inspections */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["frequency_cap"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "frequency_cap.end": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["last_day"];
            };
        };
        responses: {
            /** @description 终止频次上限 / end a cap */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["frequency_cap"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "frequency_exception.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 频次例外 / exceptions to the cap in force today */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["frequency_exception_list"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "frequency_exception.set": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["frequency_exception"];
            };
        };
        responses: {
            /** @description 设定频次例外 / set an exception to the cap */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["frequency_exception"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "annual_plan.list": {
        parameters: {
            query?: {
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度检查计划列表 / yearly inspection plans */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["annual_plan_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "annual_plan.draft": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["annual_plan"];
            };
        };
        responses: {
            /** @description 编制年度检查计划 / draft the plan of a year */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["annual_plan"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "annual_plan.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一份年度计划 / one yearly plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["annual_plan"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "annual_plan.change": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["annual_plan"];
            };
        };
        responses: {
            /** @description 修改计划草案 / change a draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["annual_plan"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "annual_plan.approve": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 批准年度计划 / approve a plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["annual_plan"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "annual_plan.publish": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 公布年度计划 / publish a plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["annual_plan"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "annual_plan.revise": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 修订为新版本 / begin a new version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["annual_plan"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "annual_plan.generate": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["plan_generation"];
            };
        };
        responses: {
            /** @description 按计划生成某月的检查任务 / take the visits of a month out of the plan */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["planned_visits"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "annual_plan.progress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 计划进度 / progress of a plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["plan_progress"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "draw.commitments": {
        parameters: {
            query?: {
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 双随机抽取的承诺值（公开） / commitments of draws, for everybody */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["draw_commitment_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "draw.list": {
        parameters: {
            query?: {
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 双随机抽取列表 / draws */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["draw_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "draw.prepare": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["draw"];
            };
        };
        responses: {
            /** @description 准备抽取：固定名单并作出承诺 / prepare a draw: freeze the lists and commit to them */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["draw"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "draw.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一次抽取 / one draw */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["draw"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "draw.carry_out": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["draw_moment"];
            };
        };
        responses: {
            /** @description 抽取企业和检查人员 / draw targets and officers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["draw"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "draw.publish": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 公开抽取文件 / publish the file of a draw */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["draw"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "draw.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["task_reason"];
            };
        };
        responses: {
            /** @description 取消抽取 / cancel a draw before it is made */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["draw"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "draw.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 抽取文件（公开后任何人可取） / the file of a published draw, for everybody */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["draw_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "patrol.list": {
        parameters: {
            query?: {
                /** @description 社区 / community */
                community?: string;
                /** @description 企业 / enterprise */
                enterprise?: string;
                /** @description 起始日 / first day */
                from?: string;
                /** @description 截止日 / last day */
                to?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 巡查列表（不计入检查） / patrols (no inspections) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["patrol_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "patrol.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["patrol"];
            };
        };
        responses: {
            /** @description 登记巡查 / record a patrol */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["patrol"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "patrol.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一次巡查 / one patrol */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["patrol"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "patrol.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["patrol"];
            };
        };
        responses: {
            /** @description 更正巡查 / correct a patrol */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["patrol"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "clue.list": {
        parameters: {
            query?: {
                /** @description 状态 / state */
                state?: "open" | "overdue" | "received" | "assigned" | "verifying" | "answered" | "merged" | "rejected";
                /** @description 来源 / source */
                source?: "hotline_12345" | "grid_platform" | "resident" | "enterprise" | "department";
                /** @description 社区 / community */
                community?: string;
                /** @description 企业 / enterprise */
                enterprise?: string;
                /** @description 承办人 / assignee */
                assignee?: string;
                /** @description 受理日期起 / received from */
                from?: string;
                /** @description 受理日期止 / received to */
                to?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 线索列表 / clues */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clue_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "clue.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["clue_report"];
            };
        };
        responses: {
            /** @description 登记线索 / take a clue in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clue_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "clue.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一条线索 / one clue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clue_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "clue.reveal_complainant": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查看反映人（每次查看都有记录） / see who complained (each look is noted) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["complainant"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "clue.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导入平台导出的线索（CSV 或 XLSX） / take in a platform's export (CSV or XLSX) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clue_import"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "clue.assign": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["clue_assignment"];
            };
        };
        responses: {
            /** @description 交办 / assign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clue_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "clue.verify": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["clue_verification"];
            };
        };
        responses: {
            /** @description 现场核查 / verify */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clue_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "clue.answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["clue_answer"];
            };
        };
        responses: {
            /** @description 答复 / answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clue_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "clue.reject": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["clue_rejection"];
            };
        };
        responses: {
            /** @description 不予受理 / reject */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clue_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "clue.merge": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["clue_merging"];
            };
        };
        responses: {
            /** @description 并案 / merge */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clue_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "clue.reopen": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["clue_reopening"];
            };
        };
        responses: {
            /** @description 重新办理 / reopen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clue_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.list": {
        parameters: {
            query?: {
                /** @description 状态 / state */
                state?: "open" | "filed" | "notified" | "under_review" | "review_returned" | "reviewed" | "decided" | "served" | "paid" | "transferred" | "withdrawn" | "closed";
                /** @description 社区 / community */
                community?: string;
                /** @description 企业 / enterprise */
                enterprise?: string;
                /** @description 隐患 / hazard */
                hazard?: string;
                /** @description 决定日期起 / decided from */
                decided_from?: string;
                /** @description 决定日期止 / decided to */
                decided_to?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 处罚案件列表 / penalty cases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["penalty_case_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.file": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["penalty_case"];
            };
        };
        responses: {
            /** @description 立案 / file a case */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一件处罚案件及其经过 / one penalty case with its history */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.review": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["legal_review"];
            };
        };
        responses: {
            /** @description 法制审核 / legal review */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "legal_review.list": {
        parameters: {
            query?: {
                /** @description 审核意见 / opinion */
                opinion?: "agree" | "correct" | "supplement" | "not_agree";
                /** @description 起始日 / first day */
                from?: string;
                /** @description 截止日 / last day */
                to?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 法制审核台账 / register of legal reviews */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["legal_review_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.investigate": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 调查终结 / end of the investigation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.notify": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 处罚告知 / advance notice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.state_defence": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 陈述申辩 / statement and defence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.request_hearing": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 申请听证 / request for a hearing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.forgo_hearing": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 放弃听证 / hearing forgone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.notify_hearing": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 听证通知 / call to the hearing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.hold_hearing": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 举行听证 / hearing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.request_review": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 送法制审核 / request for legal review */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.decide": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 作出处罚决定 / decision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.decide_on_spot": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 当场处罚 / decision on the spot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.serve": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 送达 / service */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.pay": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 缴纳罚款 / payment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.no_penalty": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 不予处罚 / no penalty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.transfer": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 移送 / transfer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.receive_receipt": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 移送回执 / receipt of the transfer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.receive_result": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 移送结果 / result of the transfer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 撤销处罚决定 / withdrawal of the decision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.close": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["case_step"];
            };
        };
        responses: {
            /** @description 结案 / closing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["case_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "disclosure.public_list": {
        parameters: {
            query?: {
                /** @description 决定类型 / kind */
                kind?: "penalty" | "rectification_order" | "inspection_result";
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已公示的执法决定 / published enforcement decisions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["public_disclosure_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "disclosure.list": {
        parameters: {
            query?: {
                /** @description 状态 / state */
                state?: "pending" | "published" | "withheld" | "withdrawn";
                /** @description 决定类型 / kind */
                kind?: "penalty" | "rectification_order" | "inspection_result";
                /** @description 公示期限止 / due on or before */
                due_to?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 公示办理列表 / the disclosure queue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queued_disclosure_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "disclosure.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一项公示 / one disclosure */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queued_disclosure"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "disclosure.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 公示预览（隐去后） / as it will be published */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["disclosure_preview"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "disclosure.summary": {
        parameters: {
            query: {
                /** @description 起始日 / first day */
                from: string;
                /** @description 截止日 / last day */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度执法公示统计 / disclosures of a year */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["disclosure_summary"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "disclosure.gather": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 收集待公示的检查和整改指令 / bring inspections and orders into the queue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["disclosures_gathered"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "disclosure.mark": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["disclosure_marking"];
            };
        };
        responses: {
            /** @description 标注隐去内容 / mark what is taken out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queued_disclosure"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "disclosure.publish": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 公示 / publish */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queued_disclosure"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "disclosure.withhold": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["disclosure_withholding"];
            };
        };
        responses: {
            /** @description 批准不予公示 / approve withholding */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queued_disclosure"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "disclosure.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["disclosure_withdrawal"];
            };
        };
        responses: {
            /** @description 撤回公示并说明 / withdraw with an explanation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queued_disclosure"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "disclosure.feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已公示的执法决定（Atom 订阅） / published enforcement decisions as a feed (Atom) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "penalty_case.export_file": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出案卷（每次导出都有记录） / the whole file of a case (each export is noted) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "hazard.export_file": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出隐患全过程记录（每次导出都有记录） / the whole file of a hazard (each export is noted) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "assignment.list": {
        parameters: {
            query?: {
                /** @description 只看本人承办的 / one's own */
                mine?: boolean;
                /** @description 承办人 / owner */
                owner?: string;
                /** @description 社区 / community */
                community?: string;
                /** @description 来源 / source */
                source?: "drill_problem" | "plan_revision" | "plan_evaluation" | "response_lesson" | "annual_task" | "handover" | "contact_verification" | "meeting_decision" | "other";
                /** @description 来源记录 / record of the source */
                source_id?: string;
                /** @description 状态 / state */
                state?: "unfinished" | "overdue" | "open" | "reported" | "returned" | "closed" | "withdrawn";
                /** @description 期限不晚于 / due by */
                due_to?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 交办事项列表 / matters given */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["assignment_shown_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "assignment.give": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["assignment"];
            };
        };
        responses: {
            /** @description 交办一项工作 / give a matter */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["assignment_shown"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "assignment.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一项交办事项 / one matter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["assignment_shown"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "assignment.report": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["assignment_report"];
            };
        };
        responses: {
            /** @description 报告结果 / report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["assignment_shown"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "assignment.close": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["assignment_close"];
            };
        };
        responses: {
            /** @description 确认办结 / close */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["assignment_shown"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "assignment.return": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["assignment_return"];
            };
        };
        responses: {
            /** @description 退回补办 / return */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["assignment_shown"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "assignment.extend": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["assignment_extend"];
            };
        };
        responses: {
            /** @description 延期 / extend */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["assignment_shown"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "assignment.pass_on": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["assignment_pass_on"];
            };
        };
        responses: {
            /** @description 转交 / pass on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["assignment_shown"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "assignment.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["assignment_withdraw"];
            };
        };
        responses: {
            /** @description 撤销 / withdraw */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["assignment_shown"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "contact.list": {
        parameters: {
            query?: {
                /** @description 社区 / community */
                community?: string;
                /** @description 类别 / group */
                contact_group?: "outside-rescue" | "fire_119" | "medical_120" | "police_110" | "gas_company" | "power_company" | "water_company" | "district_duty" | "emergency_bureau" | "market_supervision" | "housing" | "departments" | "communities" | "office" | "teams";
                /** @description 此日以来未核对 / not verified since */
                not_verified_since?: string;
                /** @description 只看在用的 / in use */
                in_use?: boolean;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 应急通讯录 / contacts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "contact.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contact"];
            };
        };
        responses: {
            /** @description 登记应急联系人 / add a contact */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "contact.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 应急联系人 / contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "contact.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contact"];
            };
        };
        responses: {
            /** @description 更正应急联系人 / correct a contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "supply.list": {
        parameters: {
            query?: {
                /** @description 社区 / community */
                community?: string;
                /** @description 有效期不晚于 / expires by */
                expires_to?: string;
                /** @description 低于最低储备 / below the minimum */
                short?: boolean;
                /** @description 只看在用的 / in use */
                in_use?: boolean;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 应急物资 / supplies */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["supply_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "supply.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["supply"];
            };
        };
        responses: {
            /** @description 登记应急物资 / add a supply */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["supply"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "supply.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 应急物资 / supply */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["supply"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "supply.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["supply"];
            };
        };
        responses: {
            /** @description 更正应急物资 / correct a supply */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["supply"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "shelter.list": {
        parameters: {
            query?: {
                /** @description 社区 / community */
                community?: string;
                /** @description 只看在用的 / in use */
                in_use?: boolean;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 应急避难场所 / shelters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shelter_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "shelter.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["shelter"];
            };
        };
        responses: {
            /** @description 登记应急避难场所 / add a shelter */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shelter"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "shelter.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 应急避难场所 / shelter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shelter"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "shelter.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["shelter"];
            };
        };
        responses: {
            /** @description 更正应急避难场所 / correct a shelter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shelter"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "risk_point.list": {
        parameters: {
            query?: {
                /** @description 社区 / community */
                community?: string;
                /** @description 类别 / kind */
                kind?: "underpass" | "low_lying" | "basement" | "dangerous_house" | "sign" | "construction_site" | "lift_site" | "gas_station" | "bottled_gas_shop" | "hazchem_unit" | "crowd_place" | "old_compound" | "ebike_point" | "other";
                /** @description 只看在用的 / in use */
                in_use?: boolean;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 风险点位 / risk points */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["risk_point_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "risk_point.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["risk_point"];
            };
        };
        responses: {
            /** @description 登记风险点位 / add a risk point */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["risk_point"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "risk_point.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 风险点位 / risk point */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["risk_point"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "risk_point.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["risk_point"];
            };
        };
        responses: {
            /** @description 更正风险点位 / correct a risk point */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["risk_point"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "household.list": {
        parameters: {
            query?: {
                /** @description 社区 / community */
                community?: string;
                /** @description 只看在用的 / in use */
                in_use?: boolean;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 待转移住户 / households to be moved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["household_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "household.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["household"];
            };
        };
        responses: {
            /** @description 登记待转移住户 / add a household to be moved */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["household"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "household.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 待转移住户 / household to be moved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["household"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "household.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["household"];
            };
        };
        responses: {
            /** @description 更正待转移住户 / correct a household to be moved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["household"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_member.list": {
        parameters: {
            query?: {
                /** @description 轮值类别 / part */
                part?: "leader" | "officer";
                /** @description 只看在用的 / in use */
                in_use?: boolean;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 轮值人员 / members of the rotation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_member_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_member.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty_member"];
            };
        };
        responses: {
            /** @description 登记轮值人员 / add a member of the rotation */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_member"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_member.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 轮值人员 / member of the rotation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_member"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_member.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty_member"];
            };
        };
        responses: {
            /** @description 更正轮值人员 / correct a member of the rotation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_member"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "supply_movement.list": {
        parameters: {
            query?: {
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 物资出入库记录 / movements of a supply */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["supply_movement_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "supply.move": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["supply_movement"];
            };
        };
        responses: {
            /** @description 物资入库、出库、盘点 / move or count a supply */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["supply_movement"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "contact_verification.list": {
        parameters: {
            query?: {
                /** @description 状态 / state */
                state?: "asked" | "confirmed" | "changed" | "left" | "accepted" | "declined";
                /** @description 联系人 / contact */
                contact?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 通讯录核对列表 / verifications of contacts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact_verification_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "contact_verification.make_link": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 生成核对链接（只显示一次） / make the link of a question, shown once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["verification_link"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "contact_verification.accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 采纳变更，更新通讯录 / take the change over */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact_verification"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "contact_verification.decline": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 不采纳变更 / leave the register as it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact_verification"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "verification_link.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 链接：要核对的号码 / link: the number that is asked about */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["asked_of_contact"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "verification_link.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["verification_reply"];
            };
        };
        responses: {
            /** @description 链接：答复 / link: answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["asked_of_contact"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty.now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 现在谁在值班 / who is on duty now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_now"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty.roster": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个月的值班表（2025-01） / the roster of a month */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_roster"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty.set": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty_shifts"];
            };
        };
        responses: {
            /** @description 保存值班安排 / write shifts down */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_roster"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty.propose": {
        parameters: {
            query?: {
                /** @description 每班值班员人数 / officers a day */
                officers?: number;
            };
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 按轮值次数公平排班（建议，不保存） / a fair proposal for the days without a shift */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_proposal"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_swap.list": {
        parameters: {
            query?: {
                /** @description 状态 / state */
                state?: "asked" | "agreed" | "refused" | "withdrawn";
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 调班列表 / swaps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_swap_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_swap.ask": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty_swap"];
            };
        };
        responses: {
            /** @description 请他人代班或换班 / ask somebody to take one's day */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_swap"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_swap.agree": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 同意调班 / agree to a swap */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_swap"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_swap.refuse": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 不同意调班 / refuse a swap */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_swap"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_swap.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 撤回调班申请 / take the question back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_swap"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "warning.list": {
        parameters: {
            query?: {
                /** @description 种类 / kind */
                kind?: "rain_flood" | "gale" | "snow_ice" | "heat" | "cold_wave" | "thunder_hail" | "haze" | "fire_danger" | "gas" | "earthquake" | "other";
                /** @description 只看生效的 / in force */
                in_force?: boolean;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 预警列表 / warnings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["warning_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "warning.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["warning"];
            };
        };
        responses: {
            /** @description 登记并转发预警 / record a warning and relay it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["warning"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "warning.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一条预警 / one warning */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["warning"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "warning.acknowledge": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["warning_word"];
            };
        };
        responses: {
            /** @description 社区签收预警 / a community has the warning */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["warning"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "warning.lift": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["warning_word"];
            };
        };
        responses: {
            /** @description 登记预警解除 / record that a warning is lifted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["warning"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.list": {
        parameters: {
            query?: {
                /** @description 状态 / state */
                state?: "running" | "ended" | "reviewed" | "closed";
                /** @description 预案代码 / plan */
                plan_code?: string;
                /** @description 预警 / warning */
                warning?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 应急响应列表 / responses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activation_file_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.start": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activation"];
            };
        };
        responses: {
            /** @description 启动应急响应（预案和级别即可） / start a response (plan and level are enough) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activation_started"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 预警建议启动的响应 / responses that warnings speak for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activation_proposals"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一次应急响应 / one response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activation_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.board": {
        parameters: {
            query?: {
                /** @description 日志序号 / log number */
                since?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 指挥看板（since 之后的变化） / the board (what changed after `since`) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_board"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.levels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 响应级别变动 / changes of level */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_levels"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.change_level": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_level"];
            };
        };
        responses: {
            /** @description 调整级别 / change the level */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activation_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.end": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_end"];
            };
        };
        responses: {
            /** @description 终止响应 / end */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activation_file"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.roles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 响应角色 / roles of the response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_roles"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.put_in_role": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_role"];
            };
        };
        responses: {
            /** @description 指定角色人员 / put somebody into a role */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_role"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.cards": {
        parameters: {
            query?: {
                /** @description 角色代码 / role */
                role?: string;
                /** @description 状态 / state */
                state?: "open" | "taken" | "done" | "not_possible" | "stood_down";
                /** @description 社区 / community */
                community?: string;
                /** @description 办理账号 / account at work */
                holder?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 任务卡 / task cards */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_cards"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.add_card": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_card"];
            };
        };
        responses: {
            /** @description 增加任务 / add a card */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_card"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.my_cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 我的任务卡 / my task cards */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_cards"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.card_take": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
                card: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_card_act"];
            };
        };
        responses: {
            /** @description 领取 / take */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_card"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.card_hand_over": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
                card: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_card_act"];
            };
        };
        responses: {
            /** @description 转交 / hand over */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_card"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.card_done": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
                card: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_card_act"];
            };
        };
        responses: {
            /** @description 完成 / done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_card"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.card_not_possible": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
                card: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_card_act"];
            };
        };
        responses: {
            /** @description 无法完成 / not possible */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_card"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.card_stand_down": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
                card: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_card_act"];
            };
        };
        responses: {
            /** @description 不再执行 / stand down */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_card"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.card_reopen": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
                card: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_card_act"];
            };
        };
        responses: {
            /** @description 重新下达 / reopen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_card"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.calls": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 叫应清单 / the call list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_calls"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.call": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
                call: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_call_attempt"];
            };
        };
        responses: {
            /** @description 登记叫应结果 / note that somebody was called */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_call_noted"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.acknowledge_call": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
                call: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人确认叫应 / acknowledge a call to oneself */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_call"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.make_link": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
                call: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 生成确认链接（无需账号） / a link by which to acknowledge without an account */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_call_link"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.log": {
        parameters: {
            query?: {
                /** @description 日志序号 / log number */
                since?: number;
                /** @description 条数 / how many */
                count?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事件日志 / the log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_log"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.write_log": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_entry"];
            };
        };
        responses: {
            /** @description 写事件日志 / write into the log */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_entry"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.casualties": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 伤亡和损失（按时间） / casualties and loss, as of moments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_casualties"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.record_casualties": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_casualty"];
            };
        };
        responses: {
            /** @description 登记伤亡和损失 / record casualties */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_casualty"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.reports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 信息报告及时限 / reports upward and their deadlines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_reports"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.demand_report": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_report_demand"];
            };
        };
        responses: {
            /** @description 增加续报 / ask for a further report */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_report"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.send_report": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_report_sent"];
            };
        };
        responses: {
            /** @description 报送信息 / send a report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_report"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.report_facts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 信息报告的内容 / what a report upward says */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_report_facts"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.after_action_json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 响应总结报告的数据 / facts of the after-action report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["after_action_facts"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.lessons": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 问题和建议 / lessons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_lessons"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.record_lesson": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_lesson"];
            };
        };
        responses: {
            /** @description 登记问题建议 / record a lesson */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_lesson"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.decide_lesson": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
                lesson: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_lesson_decision"];
            };
        };
        responses: {
            /** @description 落实问题建议 / decide on a lesson */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_lesson"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.review": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["response_review"];
            };
        };
        responses: {
            /** @description 总结评估 / review */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activation"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.close": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 归档 / close */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activation"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.link_show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 凭链接查看叫应 / the call behind a link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_link_call"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.link_acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 凭链接确认叫应 / acknowledge a call by its link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["response_link_call"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_post.list": {
        parameters: {
            query?: {
                /** @description 岗位类别 / kind */
                kind?: "party_committee" | "office" | "party_secretary" | "director" | "leader_in_charge" | "leader" | "section" | "brigade" | "community" | "grid_worker" | "department" | "enterprise_principal";
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 岗位列表 / posts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_post_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_post.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty_post"];
            };
        };
        responses: {
            /** @description 增加岗位 / add a post */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_post"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_post.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个岗位 / one post */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_post"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_post.change": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty_post"];
            };
        };
        responses: {
            /** @description 变更岗位 / change a post */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_post"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_post.adopt": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 载入自带的岗位和职责 / take over the posts and duties that come with the program */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duties_adopted"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_item.list": {
        parameters: {
            query?: {
                /** @description 岗位 / post */
                post?: string;
                /** @description 当日有效 / in force that day */
                day?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 岗位职责清单 / duties of posts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_item_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_item.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty_item"];
            };
        };
        responses: {
            /** @description 增加职责，或以新版替换同一序号的职责 / add a duty, or replace the one of its number by a new edition */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_item"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_item.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一项职责 / one duty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_item"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "duty_item.end": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty_ending"];
            };
        };
        responses: {
            /** @description 废止职责 / end a duty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty_item"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "post_term.list": {
        parameters: {
            query?: {
                /** @description 岗位 / post */
                post?: string;
                /** @description 人员 / person */
                person?: string;
                /** @description 社区 / community */
                community?: string;
                /** @description 当日在任 / in office that day */
                day?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 任职列表 / terms of office */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["post_term_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "post_term.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["post_term"];
            };
        };
        responses: {
            /** @description 登记任职 / put a person into a post */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["post_term"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "post_term.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一次任职 / one term */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["post_term"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "post_term.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["post_term"];
            };
        };
        responses: {
            /** @description 更正任职 / correct a term */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["post_term"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "post_term.end": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["responsibility_ending"];
            };
        };
        responses: {
            /** @description 离任 / end a term */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["post_term"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "leader_assignment.list": {
        parameters: {
            query?: {
                /** @description 责任 / role */
                role?: "leader" | "backup" | "section";
                /** @description 责任人 / person */
                person?: string;
                /** @description 社区 / community */
                community?: string;
                /** @description 企业 / enterprise */
                enterprise?: string;
                /** @description 当日有效 / in force that day */
                day?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 包保责任列表 / who answers for what */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["leader_assignment_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "leader_assignment.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["leader_assignment"];
            };
        };
        responses: {
            /** @description 指定包保责任 / let a leader or a section answer for something */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["leader_assignment"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "leader_assignment.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一项包保责任 / one assignment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["leader_assignment"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "leader_assignment.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["leader_assignment"];
            };
        };
        responses: {
            /** @description 更正包保责任 / correct an assignment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["leader_assignment"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "leader_assignment.end": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["responsibility_ending"];
            };
        };
        responses: {
            /** @description 结束包保责任 / end an assignment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["leader_assignment"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "leader_assignment.reassign": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["responsibility_change"];
            };
        };
        responses: {
            /** @description 调整包保责任（可追溯、可预定） / let somebody else answer, from a past or a future day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["leader_assignment"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "leader_visit.list": {
        parameters: {
            query?: {
                /** @description 领导 / leader */
                person?: string;
                /** @description 社区 / community */
                community?: string;
                /** @description 企业 / enterprise */
                enterprise?: string;
                /** @description 起始日 / first day */
                from?: string;
                /** @description 截止日 / last day */
                to?: string;
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 领导走访记录 / visits of leaders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["leader_visit_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "leader_visit.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["leader_visit"];
            };
        };
        responses: {
            /** @description 登记领导走访（不计入检查） / record a visit of a leader (no inspection) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["leader_visit"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "leader_visit.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一次走访 / one visit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["leader_visit"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "leader_visit.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["leader_visit"];
            };
        };
        responses: {
            /** @description 更正走访 / correct a visit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["leader_visit"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "responsibility.answering": {
        parameters: {
            query?: {
                /** @description 哪一天 / on which day */
                day?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 某日谁对该企业负责 / who answered for the enterprise on a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["answering"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "responsibility.gaps": {
        parameters: {
            query?: {
                /** @description 哪一天 / on which day */
                day?: string;
                /** @description 社区 / community */
                community?: string;
                /** @description 缺哪一项 / which role */
                lack?: "leader" | "section" | "community" | "grid" | "community_head" | "grid_worker";
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 责任缺失或重复的企业 / enterprises without somebody who answers, or with two */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["responsibility_gaps"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "responsibility.leaders": {
        parameters: {
            query?: {
                /** @description 月份，如 2024-12 / month, such as 2024-12 */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 各领导本月应尽责任（不排名） / what each leader owes in a month (no ranking) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["leaders_owed"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "responsibility.leader": {
        parameters: {
            query?: {
                /** @description 月份，如 2024-12 / month, such as 2024-12 */
                month?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一名领导本月应尽责任 / what one leader owes in a month */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["leader_owed"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "notification_setting.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人的通知设置 / one's own notification settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notification_setting"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "notification_setting.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["notification_setting"];
            };
        };
        responses: {
            /** @description 修改本人的通知设置 / change one's own notification settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notification_setting"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "notification.list": {
        parameters: {
            query?: {
                /** @description 状态 / state */
                state?: "unread" | "all";
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人的消息 / one's own messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notification_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "notification.count_unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 未读消息数 / how many messages are unread */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["unread_messages"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "notification.mark_all_read": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["read_mark"];
            };
        };
        responses: {
            /** @description 到某条为止全部标为已读 / mark everything up to a message as read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["unread_messages"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "notification.mark_read": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 标为已读 / mark a message as read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notification"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "delivery.list": {
        parameters: {
            query?: {
                /** @description 状态 / state */
                state?: "waiting" | "for_digest" | "gathered" | "delivered" | "failed" | "withdrawn";
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 消息的投递情况 / deliveries of messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["delivery_line_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "delivery.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 重新投递 / deliver again what failed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["delivery_line"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "calendar.make_link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 取得本人日历的保密地址，原地址作废 / a secret address of one's own calendar; the one before ends */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["calendar_address"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "calendar.revoke_link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 收回本人日历的地址 / take back the address of one's own calendar */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "calendar.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 凭保密地址读取日历（iCalendar） / a calendar by its secret address (iCalendar) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "changes.list": {
        parameters: {
            query?: {
                /** @description 从该序号之后 / after this sequence */
                since?: number;
                /** @description 最多条数 / at most so many */
                limit?: number;
                /** @description 没有新变更时等待秒数 / seconds to wait for news */
                wait?: number;
                /** @description 记录种类 / kind of record */
                subject_type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 供其他系统读取的变更 / what changed, for other systems */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["changes"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "search.find": {
        parameters: {
            query: {
                /** @description 搜索文字 / what to search for */
                q: string;
                /** @description 种类，以逗号分隔：enterprise、hazard、inspection / kinds, separated by commas: enterprise, hazard, inspection */
                kinds?: string;
                /** @description 每类条数 / hits of each kind */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 搜索：名称、地址、负责人、编号、隐患描述中任意两个字 / search: any two characters of name, address, principal, code, description */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["search_answer"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "sync.batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["batch"];
            };
        };
        responses: {
            /** @description 一次提交多个请求，逐条回答 / many requests in one, answered item by item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["batch_answer"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "sync.waiting": {
        parameters: {
            query?: {
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 等待所需记录的步骤 / steps that wait for what they need */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["waiting"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "receipt.compare": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["day_list"];
            };
        };
        responses: {
            /** @description 手机与服务核对当天的记录和照片 / a phone compares the records and photos of a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["day_compared"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "receipt.days": {
        parameters: {
            query: {
                /** @description 日期 / day */
                date: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 各检查人员当天已收到多少 / what has been received of each officer's day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["officer_days"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "receipt.state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 数据库的标记与审计链末端 / the mark of the database and the end of the chain */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["receipt_state"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "conflict.list": {
        parameters: {
            query?: {
                /** @description 处理结果 / resolution */
                resolved?: "keep" | "new_version";
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 同一标识下的不同内容 / other content under an identity that is taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conflicts"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "conflict.resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["conflict_resolution"];
            };
        };
        responses: {
            /** @description 决定保留原有内容或采用为新版本 / decide: keep what there is, or take it as a new version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conflict_resolved"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "figures.show": {
        parameters: {
            query: {
                /** @description 起始日 / first day */
                from: string;
                /** @description 截止日 / last day */
                to: string;
                /** @description 社区 / community */
                community?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一段时期的数据 / the figures of a period */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["figures"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "figures.lists": {
        parameters: {
            query: {
                /** @description 起始日 / first day */
                from: string;
                /** @description 截止日 / last day */
                to: string;
                /** @description 社区 / community */
                community?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 重大、未销号、逾期、移送的隐患清单 / lists of major, open, overdue and transferred hazards */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["hazard_lists"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "figures.statutory": {
        parameters: {
            query: {
                /** @description 起始日 / first day */
                from: string;
                /** @description 截止日 / last day */
                to: string;
                /** @description 社区 / community */
                community?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 隐患排查治理情况统计表 / the statutory table by sector */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["statutory_table"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "figures.effort": {
        parameters: {
            query: {
                /** @description 起始日 / first day */
                from: string;
                /** @description 截止日 / last day */
                to: string;
                /** @description 社区 / community */
                community?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 检查组次与人次、巡查 / teams, person-times, patrols */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["effort"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "figures.leaders": {
        parameters: {
            query: {
                /** @description 起始日 / first day */
                from: string;
                /** @description 截止日 / last day */
                to: string;
                /** @description 社区 / community */
                community?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 领导包保情况 / figures by leader */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["leaders"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "figures.explain": {
        parameters: {
            query: {
                /** @description 起始日 / first day */
                from: string;
                /** @description 截止日 / last day */
                to: string;
                /** @description 社区 / community */
                community?: string;
            };
            header?: never;
            path: {
                figure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个数据背后的记录 / the records behind one figure */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["explanation"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "report.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可出具和已签发的报告 / reports that can be made, and those issued */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["report_list"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "report.quarterly_pdf": {
        parameters: {
            query?: {
                /** @description 语言 / language */
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                year: string;
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 季度报告（PDF） / quarterly report (PDF) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "report.quarterly_json": {
        parameters: {
            query?: {
                /** @description 语言 / language */
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                year: string;
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 季度报告的数据 / facts of the quarterly report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["report_facts"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "report.annual_pdf": {
        parameters: {
            query?: {
                /** @description 语言 / language */
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度报告（PDF） / annual report (PDF) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "report.annual_json": {
        parameters: {
            query?: {
                /** @description 语言 / language */
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度报告的数据 / facts of the annual report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["report_facts"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.after_action_pdf": {
        parameters: {
            query?: {
                /** @description 语言 / language */
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 响应总结评估报告（PDF） / after-action report (PDF) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "activation.report_pdf": {
        parameters: {
            query?: {
                /** @description 语言 / language */
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 信息报告（PDF） / report upward (PDF) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "operation.jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 定时任务及其上次结果 / the jobs of the service and how they ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["job_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "operation.run_job": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 立即运行一项定时任务 / run a job as soon as the service comes by */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["job"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "operation.retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 保存期限及到期数量 / rules of retention and what is due by them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["retention"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "legal_hold.list": {
        parameters: {
            query?: {
                /** @description 记录类别 / kind of record */
                subject_type?: "hazard" | "inspection" | "penalty_case" | "evidence";
                /** @description 记录 / record */
                subject?: string;
                /** @description 状态 / state */
                state?: "in_force";
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 保全清单 / records under legal hold */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["legal_hold_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "legal_hold.place": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["legal_hold"];
            };
        };
        responses: {
            /** @description 保全一条记录 / put a record under legal hold */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["legal_hold"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "legal_hold.lift": {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复提交只办理一次 / repeats are carried out once */
                "Idempotency-Key"?: string;
                /** @description 读取时的 ETag / the ETag as read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["hold_lifting"];
            };
        };
        responses: {
            /** @description 解除保全 / lift a legal hold */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["legal_hold"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "operation.restore_drills": {
        parameters: {
            query?: {
                /** @description 游标 / cursor */
                cursor?: string;
                /** @description 每页条数（1–200） / records per page (1–200) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 备份恢复演练 / restore drills of the backups */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["restore_drill_page"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
    "service.openapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 接口说明（OpenAPI 3.1） / description of the interface (OpenAPI 3.1) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["openapi"];
                };
            };
            /** @description 问题说明 / what is wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["problem"];
                };
            };
        };
    };
}
