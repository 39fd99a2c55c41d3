// Generated from the OpenAPI document of the service: npm run generate. Not to be changed by hand.
export interface paths {
    "/api/v1/session": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["session"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["sign_in"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["session"];
                    };
                };
            };
        };
        delete: {
            parameters: {
            };
            responses: {
                204: {
                };
            };
        };
    };
    "/api/v1/session/password": {
        parameters: {
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["password_change"];
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["session"];
                    };
                };
            };
        };
    };
    "/api/v1/session/sessions": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["open_session_page"];
                    };
                };
            };
        };
        delete: {
            parameters: {
            };
            responses: {
                204: {
                };
            };
        };
    };
    "/api/v1/session/sessions/{session}": {
        parameters: {
        };
        delete: {
            parameters: {
            };
            responses: {
                204: {
                };
            };
        };
    };
    "/api/v1/session/second-factor": {
        parameters: {
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["second_factor_wish"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["second_factor"];
                    };
                };
            };
        };
    };
    "/api/v1/session/second-factor/confirmation": {
        parameters: {
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["code"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["recovery_codes"];
                    };
                };
            };
        };
    };
    "/api/v1/session/second-factor/removal": {
        parameters: {
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["second_factor_wish"];
                };
            };
            responses: {
                204: {
                };
            };
        };
    };
    "/api/v1/accounts": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    name?: string;
                    role?: "administrator" | "inspector" | "grid_worker" | "official" | "leader" | "legal_reviewer" | "clerk" | "auditor" | "enterprise_contact";
                    area?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["account_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["account_wish"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["account_with_password"];
                    };
                };
            };
        };
    };
    "/api/v1/accounts/{id}": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["account"];
                    };
                };
            };
        };
        patch: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["account_change"];
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["account"];
                    };
                };
            };
        };
    };
    "/api/v1/accounts/{id}/disable": {
        parameters: {
        };
        post: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["account"];
                    };
                };
            };
        };
    };
    "/api/v1/accounts/{id}/enable": {
        parameters: {
        };
        post: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["account"];
                    };
                };
            };
        };
    };
    "/api/v1/accounts/{id}/password": {
        parameters: {
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["password_reset"];
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["account_with_password"];
                    };
                };
            };
        };
    };
    "/api/v1/accounts/{id}/second-factor": {
        parameters: {
        };
        delete: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["account"];
                    };
                };
            };
        };
    };
    "/api/v1/colleagues": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    name?: string;
                    role?: "administrator" | "inspector" | "grid_worker" | "official" | "leader" | "legal_reviewer" | "clerk" | "auditor" | "enterprise_contact";
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["colleague_page"];
                    };
                };
            };
        };
    };
    "/api/v1/people": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    name?: string;
                    unit?: string;
                    licensed_on?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["person_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["person"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["person"];
                    };
                };
            };
        };
    };
    "/api/v1/people/{id}": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["person"];
                    };
                };
            };
        };
        patch: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["person"];
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["person"];
                    };
                };
            };
        };
    };
    "/api/v1/units": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    kind?: "district" | "subdistrict" | "community" | "grid";
                    parent?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["unit_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["unit"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["unit"];
                    };
                };
            };
        };
    };
    "/api/v1/authority-items": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    power?: "rectification" | "stoppage" | "sealing" | "penalty" | "inspection";
                    in_force_on?: string;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["authority_item_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["authority_item"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["authority_item"];
                    };
                };
            };
        };
    };
    "/api/v1/enterprises": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    community?: string;
                    risk_level?: "red" | "orange" | "yellow" | "blue";
                    name?: string;
                    grid?: string;
                    status?: "open" | "suspended" | "closed" | "moved" | "merged";
                    industry?: string;
                    supervision_sector?: string;
                    place_type?: string;
                    small_place_kind?: "school" | "clinic" | "shop" | "restaurant" | "hotel" | "entertainment" | "internet_cafe" | "beauty_and_bath" | "workshop";
                    factor?: "ammonia_refrigeration" | "dust_explosion" | "confined_space" | "hazchem" | "special_equipment" | "gas_use" | "molten_metal" | "hot_work" | "spraying" | "li_battery" | "ebike_charging" | "crowded" | "multi_in_one" | "sublet" | "self_built" | "construction_site" | "outdoor_ad";
                    uscc?: string;
                    doubtful?: "true";
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["enterprise_shown_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["enterprise_new"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["enterprise_shown"];
                    };
                };
            };
        };
    };
    "/api/v1/enterprises/{id}": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["enterprise_shown"];
                    };
                };
            };
        };
        patch: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["enterprise"];
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["enterprise_shown"];
                    };
                };
            };
        };
    };
    "/api/v1/enterprises/{id}/history": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["enterprise_history"];
                    };
                };
            };
        };
    };
    "/api/v1/enterprises/{id}/duplicates": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["enterprise_duplicates"];
                    };
                };
            };
        };
    };
    "/api/v1/enterprises/{id}/merge": {
        parameters: {
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["enterprise_merge"];
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["enterprise_shown"];
                    };
                };
            };
        };
    };
    "/api/v1/checklists": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["checklist_head_page"];
                    };
                };
            };
        };
    };
    "/api/v1/checklists/{code}": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["checklist"];
                    };
                };
            };
        };
    };
    "/api/v1/inspections": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    community?: string;
                    enterprise?: string;
                    kind?: "routine" | "special" | "random" | "joint" | "complaint" | "holiday" | "reinspection";
                    from?: string;
                    to?: string;
                    approval?: "missing";
                    incomplete?: "true";
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["inspection_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["inspection_report"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["inspection_with_hazards"];
                    };
                };
            };
        };
    };
    "/api/v1/inspections/{id}": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["inspection"];
                    };
                };
            };
        };
    };
    "/api/v1/hazards/export": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    state?: "open" | "rectified" | "overdue" | "voided" | "registered" | "ordered" | "rectifying" | "extension_pending" | "submitted" | "recheck_due" | "closed" | "recheck_failed" | "transferred" | "void";
                    community?: string;
                    category?: string;
                    level?: "general" | "major";
                    enterprise?: string;
                    found_from?: string;
                    found_to?: string;
                    due_from?: string;
                    due_to?: string;
                    assigned_to?: string;
                    department?: string;
                    text?: string;
                    listed?: boolean;
                    late_government?: boolean;
                    format?: "csv" | "xlsx";
                };
            };
            responses: {
                200: {
                };
            };
        };
    };
    "/api/v1/hazards/assignments": {
        parameters: {
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["assignments"];
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["assignment_results"];
                    };
                };
            };
        };
    };
    "/api/v1/hazard-filters": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["saved_filter_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["saved_filter"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["saved_filter"];
                    };
                };
            };
        };
    };
    "/api/v1/hazards/{id}/deadlines": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["deadlines"];
                    };
                };
            };
        };
    };
    "/api/v1/hazards": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    state?: "open" | "rectified" | "overdue" | "voided" | "registered" | "ordered" | "rectifying" | "extension_pending" | "submitted" | "recheck_due" | "closed" | "recheck_failed" | "transferred" | "void";
                    community?: string;
                    category?: string;
                    level?: "general" | "major";
                    enterprise?: string;
                    found_from?: string;
                    found_to?: string;
                    due_from?: string;
                    due_to?: string;
                    assigned_to?: string;
                    department?: string;
                    text?: string;
                    listed?: boolean;
                    late_government?: boolean;
                    order?: "newest" | "oldest" | "deadline";
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["listed_hazard_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["hazard"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["hazard_file"];
                    };
                };
            };
        };
    };
    "/api/v1/hazards/{id}": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["hazard_file"];
                    };
                };
            };
        };
    };
    "/api/v1/hazards/{id}/link": {
        parameters: {
        };
        post: {
            parameters: {
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["enterprise_link"];
                    };
                };
            };
        };
        delete: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["enterprise_link"];
                    };
                };
            };
        };
    };
    "/api/v1/enterprise-link/{token}": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["asked_of_enterprise"];
                    };
                };
            };
        };
    };
    "/api/v1/enterprise-link/{token}/photos": {
        parameters: {
        };
        post: {
            parameters: {
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["kept_photo"];
                    };
                };
            };
        };
    };
    "/api/v1/enterprise-link/{token}/submission": {
        parameters: {
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["hazard_step"];
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["asked_of_enterprise"];
                    };
                };
            };
        };
    };
    "/api/v1/enterprise-link/{token}/extension-request": {
        parameters: {
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["hazard_step"];
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["asked_of_enterprise"];
                    };
                };
            };
        };
    };
    "/api/v1/evidence": {
        parameters: {
        };
        get: {
            parameters: {
                query: {
                    subject_type: string;
                    subject: string;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["evidence_list"];
                    };
                };
            };
        };
        post: {
            parameters: {
                query: {
                    id?: string;
                    subject_type: string;
                    subject: string;
                    purpose: "before" | "after" | "scene" | "signature_officer" | "signature_unit" | "signature_witness" | "document" | "recording";
                    item?: string;
                    caption?: string;
                    taken_at?: string;
                    signer?: string;
                    device?: string;
                    sha256?: string;
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["evidence"];
                    };
                };
            };
        };
    };
    "/api/v1/evidence/{id}": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["evidence"];
                    };
                };
            };
        };
    };
    "/api/v1/evidence/{id}/content": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                };
            };
        };
    };
    "/api/v1/evidence/uploads": {
        parameters: {
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["upload_wish"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["upload"];
                    };
                };
            };
        };
    };
    "/api/v1/evidence/uploads/{id}": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["upload"];
                    };
                };
            };
        };
        delete: {
            parameters: {
            };
            responses: {
                204: {
                };
            };
        };
        patch: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["upload"];
                    };
                };
            };
        };
    };
    "/api/v1/inspection-tasks": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    day?: string;
                    officer?: string;
                    community?: string;
                    enterprise?: string;
                    state?: "planned" | "requested" | "approved" | "refused" | "withdrawn" | "merged";
                    draw?: string;
                    from?: string;
                    to?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["inspection_task_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["inspection_task_requests"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["inspection_tasks_made"];
                    };
                };
            };
        };
    };
    "/api/v1/inspection-tasks/decisions": {
        parameters: {
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["task_decisions"];
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["inspection_tasks_decided"];
                    };
                };
            };
        };
    };
    "/api/v1/frequency-caps": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["frequency_cap_list"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["frequency_cap"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["frequency_cap"];
                    };
                };
            };
        };
    };
    "/api/v1/annual-plans": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["annual_plan_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["annual_plan"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["annual_plan"];
                    };
                };
            };
        };
    };
    "/api/v1/draws": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["draw_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["draw"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["draw"];
                    };
                };
            };
        };
    };
    "/api/v1/patrols": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    community?: string;
                    enterprise?: string;
                    from?: string;
                    to?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["patrol_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["patrol"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["patrol"];
                    };
                };
            };
        };
    };
    "/api/v1/clues": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    state?: "open" | "overdue" | "received" | "assigned" | "verifying" | "answered" | "merged" | "rejected";
                    source?: "hotline_12345" | "grid_platform" | "resident" | "enterprise" | "department";
                    community?: string;
                    enterprise?: string;
                    assignee?: string;
                    from?: string;
                    to?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["clue_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["clue_report"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["clue_file"];
                    };
                };
            };
        };
    };
    "/api/v1/cases": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    state?: "open" | "filed" | "notified" | "under_review" | "review_returned" | "reviewed" | "decided" | "served" | "paid" | "transferred" | "withdrawn" | "closed";
                    community?: string;
                    enterprise?: string;
                    hazard?: string;
                    decided_from?: string;
                    decided_to?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["penalty_case_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["penalty_case"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["case_file"];
                    };
                };
            };
        };
    };
    "/api/v1/legal-reviews": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    opinion?: "agree" | "correct" | "supplement" | "not_agree";
                    from?: string;
                    to?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["legal_review_page"];
                    };
                };
            };
        };
    };
    "/api/v1/disclosure-queue": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    state?: "pending" | "published" | "withheld" | "withdrawn";
                    kind?: "penalty" | "rectification_order" | "inspection_result";
                    due_to?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["queued_disclosure_page"];
                    };
                };
            };
        };
    };
    "/api/v1/hazards/{id}/file": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                };
            };
        };
    };
    "/api/v1/assignments": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    mine?: boolean;
                    owner?: string;
                    community?: string;
                    source?: "drill_problem" | "plan_revision" | "plan_evaluation" | "response_lesson" | "annual_task" | "handover" | "contact_verification" | "meeting_decision" | "other";
                    source_id?: string;
                    state?: "unfinished" | "overdue" | "open" | "reported" | "returned" | "closed" | "withdrawn";
                    due_to?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["assignment_shown_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["assignment"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["assignment_shown"];
                    };
                };
            };
        };
    };
    "/api/v1/contacts": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    community?: string;
                    contact_group?: "outside-rescue" | "fire_119" | "medical_120" | "police_110" | "gas_company" | "power_company" | "water_company" | "district_duty" | "emergency_bureau" | "market_supervision" | "housing" | "departments" | "communities" | "office" | "teams";
                    not_verified_since?: string;
                    in_use?: boolean;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["contact_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["contact"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["contact"];
                    };
                };
            };
        };
    };
    "/api/v1/supplies": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    community?: string;
                    expires_to?: string;
                    short?: boolean;
                    in_use?: boolean;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["supply_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["supply"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["supply"];
                    };
                };
            };
        };
    };
    "/api/v1/shelters": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    community?: string;
                    in_use?: boolean;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["shelter_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["shelter"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["shelter"];
                    };
                };
            };
        };
    };
    "/api/v1/risk-points": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    community?: string;
                    kind?: "underpass" | "low_lying" | "basement" | "dangerous_house" | "sign" | "construction_site" | "lift_site" | "gas_station" | "bottled_gas_shop" | "hazchem_unit" | "crowd_place" | "old_compound" | "ebike_point" | "other";
                    in_use?: boolean;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["risk_point_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["risk_point"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["risk_point"];
                    };
                };
            };
        };
    };
    "/api/v1/households": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    community?: string;
                    in_use?: boolean;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["household_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["household"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["household"];
                    };
                };
            };
        };
    };
    "/api/v1/duty-members": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    part?: "leader" | "officer";
                    in_use?: boolean;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["duty_member_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["duty_member"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["duty_member"];
                    };
                };
            };
        };
    };
    "/api/v1/contact-verifications": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    state?: "asked" | "confirmed" | "changed" | "left" | "accepted" | "declined";
                    contact?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["contact_verification_page"];
                    };
                };
            };
        };
    };
    "/api/v1/duty-now": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["duty_now"];
                    };
                };
            };
        };
    };
    "/api/v1/duty-swaps": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    state?: "asked" | "agreed" | "refused" | "withdrawn";
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["duty_swap_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["duty_swap"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["duty_swap"];
                    };
                };
            };
        };
    };
    "/api/v1/warnings": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    kind?: "rain_flood" | "gale" | "snow_ice" | "heat" | "cold_wave" | "thunder_hail" | "haze" | "fire_danger" | "gas" | "earthquake" | "other";
                    in_force?: boolean;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["warning_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["warning"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["warning"];
                    };
                };
            };
        };
    };
    "/api/v1/plans": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    state?: "drafting" | "review" | "reviewed" | "approved" | "published" | "filed" | "in_force" | "revising" | "superseded" | "dropped" | "retired";
                    kind?: "overall" | "special" | "site" | "card";
                    event?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["emergency_plan_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["plan_draft"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["plan_file"];
                    };
                };
            };
        };
    };
    "/api/v1/plans/{id}/versions": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["plan_versions"];
                    };
                };
            };
        };
    };
    "/api/v1/plans/{id}/difference": {
        parameters: {
        };
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["plan_difference"];
                    };
                };
            };
        };
    };
    "/api/v1/plans/{id}/structure": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["plan_structure"];
                    };
                };
            };
        };
    };
    "/api/v1/plans/{id}/findings": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["plan_findings"];
                    };
                };
            };
        };
    };
    "/api/v1/enterprise-plans": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    enterprise?: string;
                    community?: string;
                    filing?: "missing" | "filed";
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["enterprise_plan_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["enterprise_plan"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["enterprise_plan"];
                    };
                };
            };
        };
    };
    "/api/v1/plans/{id}/plan.pdf": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    version?: string;
                    language?: "zh" | "en";
                    public?: boolean;
                };
            };
            responses: {
                200: {
                };
            };
        };
    };
    "/api/v1/plans/{id}/cards.pdf": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    version?: string;
                    language?: "zh" | "en";
                    public?: boolean;
                };
            };
            responses: {
                200: {
                };
            };
        };
    };
    "/api/v1/drills": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    plan?: string;
                    enterprise?: string;
                    community?: string;
                    state?: "planned" | "prepared" | "held" | "evaluated" | "closed" | "cancelled";
                    from?: string;
                    to?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["drill_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["drill"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["drill_file"];
                    };
                };
            };
        };
    };
    "/api/v1/activations": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    state?: "running" | "ended" | "reviewed" | "closed";
                    plan_code?: string;
                    warning?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["activation_file_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["activation"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["activation_started"];
                    };
                };
            };
        };
    };
    "/api/v1/activations/{id}/board": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    since?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["response_board"];
                    };
                };
            };
        };
    };
    "/api/v1/my-response-cards": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["response_cards"];
                    };
                };
            };
        };
    };
    "/api/v1/duty-posts": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    kind?: "party_committee" | "office" | "party_secretary" | "director" | "leader_in_charge" | "leader" | "section" | "brigade" | "community" | "grid_worker" | "department" | "enterprise_principal";
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["duty_post_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["duty_post"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["duty_post"];
                    };
                };
            };
        };
    };
    "/api/v1/duties": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    post?: string;
                    day?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["duty_item_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["duty_item"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["duty_item"];
                    };
                };
            };
        };
    };
    "/api/v1/post-terms": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    post?: string;
                    person?: string;
                    community?: string;
                    day?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["post_term_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["post_term"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["post_term"];
                    };
                };
            };
        };
    };
    "/api/v1/leader-assignments": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    role?: "leader" | "backup" | "section";
                    person?: string;
                    community?: string;
                    enterprise?: string;
                    day?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["leader_assignment_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["leader_assignment"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["leader_assignment"];
                    };
                };
            };
        };
    };
    "/api/v1/leader-visits": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    person?: string;
                    community?: string;
                    enterprise?: string;
                    from?: string;
                    to?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["leader_visit_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["leader_visit"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["leader_visit"];
                    };
                };
            };
        };
    };
    "/api/v1/responsibility/gaps": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    day?: string;
                    community?: string;
                    lack?: "leader" | "section" | "community" | "grid" | "community_head" | "grid_worker";
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["responsibility_gaps"];
                    };
                };
            };
        };
    };
    "/api/v1/responsibility/leaders": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    month?: string;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["leaders_owed"];
                    };
                };
            };
        };
    };
    "/api/v1/duty-handovers": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    person?: string;
                    state?: "draft" | "done" | "withdrawn";
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["duty_handover_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["duty_handover"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["duty_handover"];
                    };
                };
            };
        };
    };
    "/api/v1/duty-commitments": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    year?: number;
                    community?: string;
                    enterprise?: string;
                    person?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["duty_commitment_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["duty_commitment"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["duty_commitment"];
                    };
                };
            };
        };
    };
    "/api/v1/notifications": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    state?: "unread" | "all";
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["notification_page"];
                    };
                };
            };
        };
    };
    "/api/v1/notifications/unread": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["unread_messages"];
                    };
                };
            };
        };
    };
    "/api/v1/notifications/read": {
        parameters: {
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["read_mark"];
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["unread_messages"];
                    };
                };
            };
        };
    };
    "/api/v1/deliveries": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    state?: "waiting" | "for_digest" | "gathered" | "delivered" | "failed" | "withdrawn";
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["delivery_line_page"];
                    };
                };
            };
        };
    };
    "/api/v1/search": {
        parameters: {
        };
        get: {
            parameters: {
                query: {
                    q: string;
                    kinds?: string;
                    limit?: string;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["search_answer"];
                    };
                };
            };
        };
    };
    "/api/v1/sync/batch": {
        parameters: {
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["batch"];
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["batch_answer"];
                    };
                };
            };
        };
    };
    "/api/v1/receipts/compare": {
        parameters: {
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["day_list"];
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["day_compared"];
                    };
                };
            };
        };
    };
    "/api/v1/conflicts": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    resolved?: "keep" | "new_version";
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["conflicts"];
                    };
                };
            };
        };
    };
    "/api/v1/conflicts/{id}/resolve": {
        parameters: {
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["conflict_resolution"];
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["conflict_resolved"];
                    };
                };
            };
        };
    };
    "/api/v1/figures": {
        parameters: {
        };
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    community?: string;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["figures"];
                    };
                };
            };
        };
    };
    "/api/v1/figures/{figure}/records": {
        parameters: {
        };
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    community?: string;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["explanation"];
                    };
                };
            };
        };
    };
    "/api/v1/documents": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    kind?: string;
                    subject_type?: string;
                    subject?: string;
                    community?: string;
                    state?: "in_force" | "superseded" | "void";
                    from?: string;
                    to?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["issued_document_shown_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["document_wish"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["issued_document"];
                    };
                };
            };
        };
    };
    "/api/v1/checks/{token}": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["document_check"];
                    };
                };
            };
        };
    };
    "/api/v1/reports": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["report_list"];
                    };
                };
            };
        };
    };
    "/api/v1/ledgers": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["ledger_list"];
                    };
                };
            };
        };
    };
    "/api/v1/ledgers/readings": {
        parameters: {
        };
        post: {
            parameters: {
                query: {
                    ledger: "units" | "enterprises" | "inspections" | "hazards" | "patrols" | "clues" | "posts" | "terms" | "assignments" | "contacts" | "supplies" | "shelters" | "risk-points" | "households" | "duty" | "plans" | "drills" | "enterprise-plans";
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["ledger_reading"];
                    };
                };
            };
        };
    };
    "/api/v1/activations/{id}/after-action.pdf": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    language?: "zh" | "en";
                };
            };
            responses: {
                200: {
                };
            };
        };
    };
    "/api/v1/form-offers": {
        parameters: {
        };
        get: {
            parameters: {
                query: {
                    subject_type: "inspection_task" | "inspection" | "order" | "hazard" | "penalty_case" | "document" | "duty_shift";
                    subject: string;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["form_offers"];
                    };
                };
            };
        };
    };
    "/api/v1/forms/{form}/draft": {
        parameters: {
        };
        get: {
            parameters: {
                query: {
                    subject_type?: "inspection_task" | "inspection" | "order" | "hazard" | "penalty_case" | "document" | "duty_shift";
                    subject: string;
                    language?: "zh" | "en";
                };
            };
            responses: {
                200: {
                };
            };
        };
    };
    "/api/v1/documents/{id}/pdf": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                };
            };
        };
    };
    "/api/v1/operation/jobs": {
        parameters: {
        };
        get: {
            parameters: {
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["job_page"];
                    };
                };
            };
        };
    };
    "/api/v1/legal-holds": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    subject_type?: "hazard" | "inspection" | "penalty_case" | "evidence";
                    subject?: string;
                    state?: "in_force";
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["legal_hold_page"];
                    };
                };
            };
        };
        post: {
            parameters: {
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["legal_hold"];
                };
            };
            responses: {
                201: {
                    content: {
                        "application/json": components["schemas"]["legal_hold"];
                    };
                };
            };
        };
    };
    "/api/v1/operation/restore-drills": {
        parameters: {
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
            };
            responses: {
                200: {
                    content: {
                        "application/json": components["schemas"]["restore_drill_page"];
                    };
                };
            };
        };
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        account: {
            id?: string;
            readonly name?: string;
            readonly display_name?: string;
            readonly person?: string;
            readonly must_change_password?: boolean;
            readonly disabled_on?: string | null;
            readonly second_factor?: boolean;
            roles?: {
                role: "administrator" | "inspector" | "grid_worker" | "official" | "leader" | "legal_reviewer" | "clerk" | "auditor" | "enterprise_contact";
                area?: string;
                valid_from?: string | null;
                valid_to?: string | null;
                grid?: string;
                enterprise?: string;
            }[];
        };
        account_change: {
            display_name?: string;
            person?: string;
            roles?: {
                role: "administrator" | "inspector" | "grid_worker" | "official" | "leader" | "legal_reviewer" | "clerk" | "auditor" | "enterprise_contact";
                area?: string;
                valid_from?: string | null;
                valid_to?: string | null;
                grid?: string;
                enterprise?: string;
            }[];
        };
        account_page: {
            items: components["schemas"]["account"][];
            next_cursor: string | null;
        };
        account_wish: {
            name: string;
            display_name?: string;
            person?: string;
            password?: string;
            roles?: {
                role: "administrator" | "inspector" | "grid_worker" | "official" | "leader" | "legal_reviewer" | "clerk" | "auditor" | "enterprise_contact";
                area?: string;
                valid_from?: string | null;
                valid_to?: string | null;
                grid?: string;
                enterprise?: string;
            }[];
        };
        account_with_password: {
            account?: components["schemas"]["account"];
            password?: string | null;
        };
        activation: {
            id?: string;
            readonly code?: string;
            plan_code: string;
            readonly plan_title?: string;
            readonly plan?: string;
            readonly plan_version?: string;
            readonly plan_version_no?: string;
            level: "I" | "II" | "III" | "IV";
            matter?: string;
            measures?: string;
            expected_until?: string | null;
            warning?: string;
            readonly started_at?: string;
            readonly started_by?: string;
            readonly started_by_name?: string;
            readonly state?: "running" | "ended" | "reviewed" | "closed";
            readonly ended_at?: string | null;
            readonly ended_by_name?: string;
            readonly end_reason?: string;
            readonly reviewed_at?: string | null;
            readonly reviewed_by_name?: string;
            readonly review?: string;
            readonly closed_at?: string | null;
            readonly closed_by_name?: string;
            communities?: {
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
            next_cursor: string | null;
        };
        activation_started: Record<string, unknown>;
        annual_plan: {
            id?: string;
            year: number;
            readonly version?: number;
            title: string;
            basis?: string;
            readonly state?: "draft" | "approved" | "published" | "replaced";
            readonly replaces?: string | null;
            readonly drafted_by?: string;
            readonly drafted_by_name?: string;
            readonly approved_by_name?: string;
            readonly approved_at?: string | null;
            readonly published_at?: string | null;
            lines?: {
                code: string;
                enterprise?: string | null;
                risk_level?: "red" | "orange" | "yellow" | "blue" | null;
                supervision_sector?: string;
                community?: string;
                kind?: "routine" | "special" | "random" | "joint" | "complaint" | "holiday" | "reinspection";
                frequency: number;
                first_month?: number;
                last_month?: number;
                officer_days?: number;
                matter?: string;
            }[];
        };
        annual_plan_page: {
            items: components["schemas"]["annual_plan"][];
            next_cursor: string | null;
        };
        asked_of_enterprise: Record<string, unknown>;
        assignment: {
            id?: string;
            title: string;
            detail?: string;
            source?: "drill_problem" | "plan_revision" | "plan_evaluation" | "response_lesson" | "annual_task" | "handover" | "contact_verification" | "meeting_decision" | "other";
            source_id?: string;
            community?: string;
            owner: string;
            readonly owner_name?: string;
            due_on: string;
            proof_needed?: boolean;
            readonly state?: "open" | "reported" | "returned" | "closed" | "withdrawn";
            readonly given_by?: string;
            readonly given_by_name?: string;
            readonly given_at?: string;
            readonly result?: string;
            readonly reported_by?: string;
            readonly reported_by_name?: string;
            readonly reported_at?: string | null;
            readonly returned_reason?: string;
            readonly closing_remark?: string;
            readonly closed_by?: string;
            readonly closed_by_name?: string;
            readonly closed_on?: string | null;
            readonly withdrawn_reason?: string;
            readonly withdrawn_on?: string | null;
            extensions?: {
                readonly due_from?: string;
                due_to: string;
                reason: string;
                readonly granted_by_name?: string;
                readonly granted_at?: string;
            }[];
        };
        assignment_results: Record<string, unknown>;
        assignment_shown: components["schemas"]["assignment"] & {
            overdue?: boolean;
            possible_steps?: string[];
        };
        assignment_shown_page: {
            items: components["schemas"]["assignment_shown"][];
            next_cursor: string | null;
        };
        assignments: Record<string, unknown>;
        authority_item: {
            id?: string;
            code: string;
            power: "rectification" | "stoppage" | "sealing" | "penalty" | "inspection";
            basis: "own_duty" | "empowered" | "entrusted";
            organ: string;
            matter?: string;
            entrusted_by?: string;
            document: string;
            notice_no?: string;
            notice_issuer?: string;
            notice_on?: string | null;
            valid_from?: string | null;
            valid_to?: string | null;
        };
        authority_item_page: {
            items: components["schemas"]["authority_item"][];
            next_cursor: string | null;
        };
        batch: Record<string, unknown>;
        batch_answer: Record<string, unknown>;
        case_file: components["schemas"]["penalty_case"] & {
            steps?: components["schemas"]["case_step"][];
            reviews?: components["schemas"]["legal_review"][];
            deadlines?: Record<string, unknown>[];
            possible_steps?: Record<string, unknown>[];
            review_reasons?: Record<string, unknown>[];
            surcharge_yuan?: string;
            remedy?: Record<string, unknown>;
        };
        case_step: {
            id?: string;
            readonly penalty_case?: string;
            readonly step?: "investigate" | "notify" | "state_defence" | "request_hearing" | "forgo_hearing" | "notify_hearing" | "hold_hearing" | "request_review" | "decide" | "decide_on_spot" | "serve" | "pay" | "no_penalty" | "transfer" | "receive_receipt" | "receive_result" | "withdraw" | "close";
            taken_on: string;
            words?: string;
            document_no?: string;
            hearing_offered?: boolean;
            hearing_on?: string | null;
            amount_yuan?: number | null;
            recipient?: string;
            readonly taken_by?: string;
            penalties?: {
                kind: "warning" | "criticism" | "fine" | "confiscation" | "licence_suspension" | "licence_revocation" | "stoppage" | "closure";
                amount_yuan?: number | null;
            }[];
        };
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
        clue: {
            id?: string;
            code?: string;
            source?: "hotline_12345" | "grid_platform" | "resident" | "enterprise" | "department";
            external_no?: string;
            received_at: string;
            content: string;
            place?: string;
            community?: string;
            grid?: string;
            enterprise_name?: string;
            enterprise?: string | null;
            patrol?: string | null;
            readonly received_on?: string;
            readonly state?: "received" | "assigned" | "verifying" | "answered" | "merged" | "rejected";
            readonly due_date?: string;
            readonly assignee?: string;
            readonly assigned_on?: string | null;
            readonly inspection?: string | null;
            readonly answer?: string;
            readonly unverified_reason?: string;
            readonly rejection_reason?: string;
            readonly closed_on?: string | null;
            readonly merged_into?: string | null;
            readonly reopened?: number;
            readonly reopening_reason?: string;
            readonly complainant_digest?: string;
        };
        clue_file: components["schemas"]["clue"] & {
            possible_steps?: string[];
            reports?: Record<string, unknown>[];
        };
        clue_page: {
            items: components["schemas"]["clue"][];
            next_cursor: string | null;
        };
        clue_report: components["schemas"]["clue"] & {
            complainant?: components["schemas"]["complainant"];
        };
        code: {
            code: string;
        };
        colleague: {
            id: string;
            name: string;
            person: string;
            is_active: boolean;
            roles: string[];
        };
        colleague_page: {
            items: components["schemas"]["colleague"][];
            next_cursor: string | null;
        };
        complainant: {
            name?: string;
            phone?: string;
            words?: string;
        };
        conflict_resolution: Record<string, unknown>;
        conflict_resolved: Record<string, unknown>;
        conflicts: Record<string, unknown>;
        contact: {
            id?: string;
            contact_group: "outside-rescue" | "fire_119" | "medical_120" | "police_110" | "gas_company" | "power_company" | "water_company" | "district_duty" | "emergency_bureau" | "market_supervision" | "housing" | "departments" | "communities" | "office" | "teams";
            organisation: string;
            name?: string;
            post?: string;
            phone: string;
            community?: string;
            call_order?: number;
            verified_on?: string | null;
            remark?: string;
            retired_on?: string | null;
        };
        contact_page: {
            items: components["schemas"]["contact"][];
            next_cursor: string | null;
        };
        contact_verification: {
            id?: string;
            readonly contact?: string;
            readonly community?: string;
            readonly asked_on?: string;
            readonly expires_on?: string;
            readonly token_sha256?: string;
            readonly state?: "asked" | "confirmed" | "changed" | "left" | "accepted" | "declined";
            new_phone?: string;
            new_name?: string;
            readonly answered_at?: string | null;
            readonly decided_by_name?: string;
            readonly decided_on?: string | null;
        };
        contact_verification_page: {
            items: components["schemas"]["contact_verification"][];
            next_cursor: string | null;
        };
        day_compared: Record<string, unknown>;
        day_list: Record<string, unknown>;
        deadlines: Record<string, unknown>;
        delivery_line: {
            id?: string;
            channel?: "inbox" | "mail" | "webhook";
            state?: "waiting" | "for_digest" | "gathered" | "delivered" | "failed" | "withdrawn";
            recipient?: string;
            kind?: string;
            subject_type?: string;
            subject?: string;
            posted_at?: string;
            attempts?: number;
            next_attempt_at?: string;
            delivered_at?: string | null;
            last_error?: string;
        };
        delivery_line_page: {
            items: components["schemas"]["delivery_line"][];
            next_cursor: string | null;
        };
        disclosure: {
            id?: string;
            readonly kind?: "penalty" | "rectification_order" | "inspection_result";
            readonly subject_type?: string;
            readonly subject?: string;
            readonly community?: string;
            readonly organ?: string;
            readonly target?: string;
            readonly target_is_person?: boolean;
            readonly document_no?: string;
            readonly content?: string;
            readonly decided_on?: string;
            readonly due_date?: string;
            readonly state?: "pending" | "published" | "withheld" | "withdrawn";
            readonly published_target?: string;
            readonly published_content?: string;
            readonly published_on?: string | null;
            readonly published_by?: string;
            readonly expires_on?: string | null;
            readonly withheld_reason?: string;
            readonly withheld_by?: string;
            readonly recall_reason?: string;
            readonly recall_due?: string | null;
            readonly withdrawn_on?: string | null;
            readonly explanation?: string;
            marks?: {
                kind: "person_name" | "trade_secret";
                words: string;
            }[];
        };
        document_check: Record<string, unknown>;
        document_wish: {
            form: "inspection_approval" | "inspection_notice" | "inspection_record" | "rectification_order" | "immediate_rectification" | "on_site_measures" | "reinspection_opinion" | "extension_application" | "extension_reply" | "supervision_notice" | "treatment_plan" | "transfer_letter" | "on_spot_penalty" | "penalty_advance_notice" | "hearing_notice" | "legal_review_opinion" | "penalty_decision" | "service_receipt" | "case_cover" | "file_index" | "duty_handover";
            subject_type?: string;
            subject: string;
            replaces?: string | null;
        };
        draw: {
            id?: string;
            title: string;
            community?: string;
            industry?: string;
            supervision_sector?: string;
            weight_red?: number;
            weight_orange?: number;
            weight_yellow?: number;
            weight_blue?: number;
            weight_none?: number;
            targets_wanted: number;
            officers_per_target?: number;
            planned_from: string;
            planned_to: string;
            matter?: string;
            legal_basis?: string;
            public_source?: string;
            public_not_before?: string | null;
            readonly state?: "committed" | "drawn" | "published" | "cancelled";
            readonly prepared_by_name?: string;
            readonly inputs_sha256?: string;
            readonly commitment?: string;
            readonly committed_at?: string | null;
            readonly seed?: string;
            readonly public_value?: string;
            readonly drawn_at?: string | null;
            readonly file_sha256?: string;
            readonly published_at?: string | null;
            readonly cancel_reason?: string;
            pool?: {
                person: string;
            }[];
            exclusions?: {
                enterprise?: string | null;
                person?: string | null;
                reason: string;
            }[];
        };
        draw_page: {
            items: components["schemas"]["draw"][];
            next_cursor: string | null;
        };
        drill: {
            id?: string;
            code?: string;
            title: string;
            plan?: string | null;
            enterprise?: string | null;
            community?: string;
            scope: "comprehensive" | "single";
            form: "live" | "tabletop";
            purpose: "test" | "demonstration" | "research";
            planned_on: string;
            begins_at?: string;
            place: string;
            organiser: string;
            director?: string;
            objective?: string;
            scenario?: string;
            safety?: string;
            readonly state?: "planned" | "prepared" | "held" | "evaluated" | "closed" | "cancelled";
            readonly plan_version?: string;
            readonly version?: string;
            readonly held_on?: string | null;
            readonly person_times?: number;
            readonly summary?: string;
            readonly conclusion?: string;
            readonly evaluated_on?: string | null;
            readonly evaluated_by_name?: string;
            readonly closed_on?: string | null;
            readonly cancelled_reason?: string;
            injects?: {
                minute: number;
                told_to?: string;
                text: string;
                expected?: string;
                given_minute?: number | null;
                observed?: string;
            }[];
            participants?: {
                unit: string;
                people: number;
                part?: string;
            }[];
            course?: {
                minute: number;
                text: string;
            }[];
            grades?: {
                criterion: string;
                grade: "met" | "partly" | "not_met" | "not_applicable";
                remark?: string;
            }[];
        };
        drill_file: Record<string, unknown>;
        drill_page: {
            items: components["schemas"]["drill"][];
            next_cursor: string | null;
        };
        duty_commitment: {
            id?: string;
            year: number;
            enterprise?: string | null;
            readonly enterprise_name?: string;
            person?: string | null;
            readonly person_name?: string;
            readonly community?: string;
            signed_by: string;
            signed_on: string;
            remark?: string;
        };
        duty_commitment_page: {
            items: components["schemas"]["duty_commitment"][];
            next_cursor: string | null;
        };
        duty_handover: {
            id?: string;
            person: string;
            readonly person_name?: string;
            readonly community?: string;
            last_day: string;
            reason: string;
            readonly state?: "draft" | "done" | "withdrawn";
            readonly drafted_by?: string;
            readonly witness?: string;
            readonly remark?: string;
            readonly signed_on?: string | null;
            readonly signed_by_name?: string;
            items?: {
                readonly kind?: "term" | "assignment" | "matter" | "hazard" | "area_hazard";
                readonly subject?: string;
                readonly title?: string;
                readonly community?: string;
                readonly successor?: string | null;
                readonly successor_name?: string;
                readonly vacant_reason?: string;
            }[];
        };
        duty_handover_page: {
            items: components["schemas"]["duty_handover"][];
            next_cursor: string | null;
        };
        duty_item: {
            id?: string;
            post: string;
            number: number;
            duty: string;
            duty_en?: string;
            law?: string;
            law_en?: string;
            standard?: string;
            standard_en?: string;
            valid_from?: string | null;
            readonly valid_to?: string | null;
            reason?: string;
        };
        duty_item_page: {
            items: components["schemas"]["duty_item"][];
            next_cursor: string | null;
        };
        duty_member: {
            id?: string;
            person: string;
            readonly person_name?: string;
            part: "leader" | "officer";
            retired_on?: string | null;
        };
        duty_member_page: {
            items: components["schemas"]["duty_member"][];
            next_cursor: string | null;
        };
        duty_now: Record<string, unknown>;
        duty_post: {
            id?: string;
            code: string;
            name: string;
            name_en?: string;
            kind: "party_committee" | "office" | "party_secretary" | "director" | "leader_in_charge" | "leader" | "section" | "brigade" | "community" | "grid_worker" | "department" | "enterprise_principal";
            above?: string | null;
            single_holder?: boolean;
            place?: number;
            abolished_on?: string | null;
        };
        duty_post_page: {
            items: components["schemas"]["duty_post"][];
            next_cursor: string | null;
        };
        duty_swap: {
            id?: string;
            day: string;
            readonly person?: string;
            readonly person_name?: string;
            other: string;
            readonly other_name?: string;
            other_day?: string | null;
            reason?: string;
            readonly state?: "asked" | "agreed" | "refused" | "withdrawn";
            readonly asked_at?: string;
            readonly answered_at?: string | null;
        };
        duty_swap_page: {
            items: components["schemas"]["duty_swap"][];
            next_cursor: string | null;
        };
        emergency_plan: {
            id?: string;
            readonly code?: string;
            readonly title?: string;
            readonly kind?: "overall" | "special" | "site" | "card";
            readonly family?: "government" | "enterprise";
            readonly events?: string;
            readonly community?: string;
            readonly review_months?: number;
            readonly drill_months?: number;
            readonly state?: "drafting" | "review" | "reviewed" | "approved" | "published" | "filed" | "in_force" | "revising" | "superseded" | "dropped" | "retired";
            readonly version_in_use?: string | null;
            readonly draft_version?: string | null;
            readonly published_on?: string | null;
            readonly filing_due?: string | null;
            readonly receipt_due?: string | null;
            readonly evaluated_on?: string | null;
            readonly evaluation_due?: string | null;
            readonly drilled_on?: string | null;
            readonly drill_due?: string | null;
        };
        emergency_plan_page: {
            items: components["schemas"]["emergency_plan"][];
            next_cursor: string | null;
        };
        enterprise: {
            id?: string;
            name: string;
            uscc?: string;
            readonly uscc_doubtful?: boolean;
            uscc_missing_reason?: "stall" | "unlicensed" | "pending" | "not_shown" | "other" | null;
            legacy_registration_no?: string;
            community: string;
            grid?: string;
            address?: string;
            registered_address?: string;
            longitude?: number | null;
            latitude?: number | null;
            coordinate_datum?: "cgcs2000" | "wgs84" | "gcj02" | null;
            industry?: string;
            industry_code?: string;
            supervision_sector?: string;
            competent_department?: string;
            place_type?: string;
            small_place_kind?: "school" | "clinic" | "shop" | "restaurant" | "hotel" | "entertainment" | "internet_cafe" | "beauty_and_bath" | "workshop" | null;
            principal?: string;
            principal_phone?: string;
            legal_representative?: string;
            safety_officer?: string;
            safety_officer_phone?: string;
            phone?: string;
            employee_count?: number | null;
            size_class?: "large" | "medium" | "small" | "micro" | null;
            area?: number | null;
            building?: string;
            landlord?: string | null;
            is_lessee?: boolean;
            readonly status?: "open" | "suspended" | "closed" | "moved" | "merged";
            readonly status_since?: string | null;
            readonly merged_into?: string | null;
            readonly merged_on?: string | null;
            risk_level?: "red" | "orange" | "yellow" | "blue" | null;
            inspection_cap?: number | null;
            has_plan?: boolean;
            plan_filing_no?: string;
            readonly name_key?: string;
            readonly address_key?: string;
            factors?: {
                factor: "ammonia_refrigeration" | "dust_explosion" | "confined_space" | "hazchem" | "special_equipment" | "gas_use" | "molten_metal" | "hot_work" | "spraying" | "li_battery" | "ebike_charging" | "crowded" | "multi_in_one" | "sublet" | "self_built" | "construction_site" | "outdoor_ad";
            }[];
            licences?: {
                name: string;
                number?: string;
                valid_to?: string | null;
            }[];
            special_equipment?: {
                kind: string;
                registration_no?: string;
                inspect_by?: string | null;
            }[];
        };
        enterprise_duplicates: Record<string, unknown>;
        enterprise_history: Record<string, unknown>;
        enterprise_link: Record<string, unknown>;
        enterprise_merge: {
            into: string;
            reason: string;
        };
        enterprise_new: components["schemas"]["enterprise"] & {
            confirmed_new?: boolean;
            confirmed_reason?: string;
        };
        enterprise_plan: {
            id?: string;
            enterprise: string;
            readonly enterprise_name?: string;
            readonly community?: string;
            title: string;
            kind?: "overall" | "special" | "site" | "card";
            version?: string;
            unit_kind?: "key" | "general";
            published_on: string;
            filing_required?: boolean;
            filed_on?: string | null;
            filed_with?: string;
            receipt_no?: string;
            evaluated_on?: string | null;
            drilled_on?: string | null;
            note?: string;
            ended_on?: string | null;
            readonly filing_due?: string | null;
            readonly evaluation_due?: string | null;
            readonly drill_due?: string | null;
        };
        enterprise_plan_page: {
            items: components["schemas"]["enterprise_plan"][];
            next_cursor: string | null;
        };
        enterprise_shown: components["schemas"]["enterprise"] & {
            flags?: {
                code?: string;
                zh?: string;
                en?: string;
                keeps_from_documents?: boolean;
            }[];
        };
        enterprise_shown_page: {
            items: components["schemas"]["enterprise_shown"][];
            next_cursor: string | null;
        };
        evidence: {
            id?: string;
            subject_type: string;
            subject: string;
            purpose: "before" | "after" | "scene" | "signature_officer" | "signature_unit" | "signature_witness" | "document" | "recording";
            item?: string;
            caption?: string;
            readonly sha256?: string;
            readonly media_type?: string;
            readonly size_bytes?: number;
            taken_at?: string | null;
            readonly longitude?: number | null;
            readonly latitude?: number | null;
            signer?: string;
            readonly collected_by?: string;
            device?: string;
            readonly session?: string;
            readonly received_at?: string;
        };
        evidence_list: Record<string, unknown>;
        explanation: Record<string, unknown>;
        extension: {
            id?: string;
            readonly hazard?: string;
            granted_on: string;
            readonly previous_due_date?: string;
            due_date: string;
            reason: string;
            decided_by: string;
        };
        figures: Record<string, unknown>;
        form_offers: Record<string, unknown>;
        found_hazard: components["schemas"]["hazard"] & {
            rectification?: components["schemas"]["rectification"];
        };
        frequency_cap: {
            id?: string;
            scope: "organ" | "risk" | "matter";
            risk_level?: "red" | "orange" | "yellow" | "blue" | null;
            matter?: string;
            visits: number;
            source: string;
            valid_from?: string | null;
            valid_to?: string | null;
        };
        frequency_cap_list: {
            items?: components["schemas"]["frequency_cap"][];
        };
        hazard: {
            id?: string;
            code: string;
            inspection: string;
            description: string;
            category?: string;
            level?: "general" | "major";
            criterion?: string;
            checklist_item?: string;
            basis?: string;
            site_part?: string;
            interim_measures?: string;
            interim_responsible?: string;
            interim_check_days?: number | null;
            criterion_checked_by?: string;
            responsible?: string;
            tracking_officer?: string;
            competent_department?: string;
            due_date?: string | null;
            listed_on?: string | null;
            planned_on?: string | null;
            goals_settled?: boolean;
            funds_settled?: boolean;
            people_settled?: boolean;
            deadline_settled?: boolean;
            measures_settled?: boolean;
            funds_invested?: number | null;
            readonly voided_on?: string | null;
            readonly void_reason?: string;
            readonly transferred_on?: string | null;
            readonly transferred_to?: string;
            readonly transfer_result_on?: string | null;
            readonly transfer_result?: string;
            readonly enterprise?: string;
            readonly found_on?: string;
            readonly community?: string;
            readonly industry?: string;
            readonly rectified_on?: string | null;
            readonly closed_on?: string | null;
            readonly ordered_on?: string | null;
            readonly served_on?: string | null;
            readonly submitted_on?: string | null;
            readonly ready_on?: string | null;
            readonly extension_requested_on?: string | null;
            readonly due_in_force?: string | null;
            readonly delisted_on?: string | null;
            readonly failed_on?: string | null;
            readonly closing_awaits?: "photos" | "reinspection" | "confirmation" | "another_reinspection" | null;
            readonly closing_confirmed_on?: string | null;
            readonly issuing_organ?: string;
            readonly transfer_receipt_on?: string | null;
            readonly suspended_on?: string | null;
            readonly resumption_applied_on?: string | null;
            readonly case_filed_on?: string | null;
            readonly assigned_to?: string;
            readonly assigned_department?: string;
            readonly office_due_on?: string | null;
            readonly repeat_of?: string | null;
        };
        hazard_file: components["schemas"]["hazard"] & {
            state?: "draft" | "registered" | "ordered" | "rectifying" | "extension_pending" | "submitted" | "recheck_due" | "closed" | "recheck_failed" | "transferred" | "void";
            flags?: ("listed" | "case_filed" | "suspended" | "overdue" | "carried_over" | "awaiting_photos" | "awaiting_confirmation" | "late_government")[];
            due_date_in_force?: string | null;
            rectifications?: components["schemas"]["rectification"][];
            reinspections?: components["schemas"]["reinspection"][];
            extensions?: components["schemas"]["extension"][];
            steps?: components["schemas"]["hazard_step"][];
            treatment_plan?: components["schemas"]["treatment_plan"] | null;
            documents?: Record<string, unknown>[];
            next_steps?: Record<string, unknown>[];
        };
        hazard_step: {
            id?: string;
            readonly hazard?: string;
            readonly step?: "register_hazard" | "order" | "serve" | "plan" | "rectify" | "fix_on_spot" | "submit" | "request_extension" | "decide_extension" | "extend" | "reinspect_pass" | "reinspect_fail" | "transfer" | "record_receipt" | "record_transfer_result" | "void" | "downgrade" | "confirm" | "decline" | "list" | "delist" | "visit" | "suspend" | "apply_resumption" | "resume" | "file_case" | "assign" | "find_again" | "confirm_closing" | "refuse_closing";
            readonly round?: number;
            taken_on?: string | null;
            readonly recorded_at?: string;
            readonly door?: "office" | "link" | "contact";
            readonly account?: string;
            readonly account_name?: string;
            reason?: string;
            document_no?: string;
            readonly document_id?: string;
            form?: "time_limited" | "immediate" | "on_site_measures" | null;
            issuing_organ?: string;
            authority_basis?: "own_duty" | "empowered" | "entrusted" | null;
            authority_item?: string | null;
            officers?: string;
            readonly officer_ids?: string;
            readonly certificates?: string;
            due_date?: string | null;
            readonly previous_due_date?: string | null;
            interim_measures?: string;
            interim_responsible?: string;
            interim_check_days?: number | null;
            measures?: string;
            rectified_on?: string | null;
            served_to?: string;
            service_method?: string;
            department?: string;
            assigned_to?: string;
            decision?: "granted" | "refused" | null;
            criterion_checked?: string;
            proposal?: string | null;
            inspection?: string | null;
        };
        household: {
            id?: string;
            community: string;
            name: string;
            address: string;
            people: number;
            needs?: string;
            phone?: string;
            responsible?: string;
            risk_point?: string | null;
            shelter?: string | null;
            retired_on?: string | null;
        };
        household_page: {
            items: components["schemas"]["household"][];
            next_cursor: string | null;
        };
        inspection: {
            id?: string;
            code: string;
            date: string;
            enterprise: string;
            kind: "routine" | "special" | "random" | "joint" | "complaint" | "holiday" | "reinspection";
            conclusion?: string;
            started_at?: string | null;
            ended_at?: string | null;
            site_part?: string;
            source?: string;
            site_contact?: string;
            checklist?: string;
            checklist_version?: string;
            readonly community?: string;
            readonly industry?: string;
            task?: string | null;
            emergency_reason?: string;
            certificates_shown?: boolean;
            recorded_at?: string | null;
            readonly recorded_by?: string;
            readonly refusal_reason?: string;
            readonly refusal_witness?: string;
            readonly refusal_recording?: string;
            readonly refusal_reported_to?: string;
            readonly signed_at?: string | null;
            readonly version?: number | null;
            readonly version_reason?: string;
            readonly replaces?: string | null;
            officers?: {
                name: string;
                certificate_no?: string;
                person?: string | null;
                unit?: string;
            }[];
            participants?: {
                name: string;
                unit?: string;
                role: "joint_department" | "expert" | "grid_worker" | "witness" | "of_the_unit" | "other";
            }[];
            results?: {
                item: string;
                result: "compliant" | "noncompliant" | "not_applicable";
                note?: string;
                no_photo_reason?: string;
                hazard?: string | null;
            }[];
            signatures?: {
                party: "officer" | "unit" | "witness";
                signer: string;
                evidence: string;
                signed_at?: string | null;
                device?: string;
                readonly collected_by?: string;
                readonly session?: string;
            }[];
        };
        inspection_page: {
            items: components["schemas"]["inspection"][];
            next_cursor: string | null;
        };
        inspection_report: components["schemas"]["inspection"] & {
            hazards?: components["schemas"]["found_hazard"][];
        };
        inspection_task: {
            id?: string;
            enterprise: string;
            readonly community?: string;
            kind: "routine" | "special" | "random" | "joint" | "complaint" | "holiday" | "reinspection";
            planned_from: string;
            planned_to: string;
            reason: string;
            matter?: string;
            legal_basis?: string;
            source: "plan" | "draw" | "clue" | "transfer" | "campaign" | "reinspection";
            source_record?: string;
            exception_code?: string;
            exception_reason?: string;
            authority?: string | null;
            readonly organ?: string;
            readonly authority_basis?: "own_duty" | "empowered" | "entrusted";
            readonly authority_item?: string;
            emergency?: boolean;
            readonly paper_due_at?: string | null;
            readonly plan?: string | null;
            readonly plan_line?: string;
            readonly draw?: string | null;
            readonly state?: "planned" | "requested" | "approved" | "refused" | "withdrawn" | "merged";
            readonly requested_by?: string;
            readonly requested_by_name?: string;
            readonly requested_at?: string | null;
            readonly decided_by?: string;
            readonly decided_by_name?: string;
            readonly decided_at?: string | null;
            readonly decision_reason?: string;
            readonly withdrawal_reason?: string;
            readonly merged_with?: string | null;
            readonly inspection?: string;
            readonly carried_out_on?: string | null;
            officers?: {
                person: string;
                readonly name?: string;
                readonly certificate_no?: string;
            }[];
            departments?: {
                name: string;
            }[];
        };
        inspection_task_page: {
            items: components["schemas"]["inspection_task"][];
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
        inspection_with_hazards: components["schemas"]["inspection"] & {
            hazards?: components["schemas"]["hazard_file"][];
        };
        issued_document: {
            id?: string;
            readonly kind?: string;
            readonly title?: string;
            readonly document_no?: string;
            readonly organ_word?: string;
            readonly form_word?: string;
            readonly year?: number;
            readonly serial?: number;
            readonly subject_type?: string;
            readonly subject?: string;
            readonly community?: string;
            readonly facts_sha256?: string;
            readonly templates_sha256?: string;
            readonly pdf_sha256?: string;
            readonly pages?: number;
            readonly token?: string;
            readonly address?: string;
            readonly chain_sequence?: number;
            readonly chain_hash?: string;
            readonly state?: "in_force" | "superseded" | "void";
            readonly replaces?: string | null;
            readonly issued_on?: string;
            readonly issued_at?: string;
            readonly issued_by?: string;
            readonly issued_by_name?: string;
            readonly superseded_on?: string | null;
            readonly voided_on?: string | null;
            readonly void_reason: string;
            readonly voided_by?: string;
            readonly voided_by_name?: string;
        };
        issued_document_shown: components["schemas"]["issued_document"] & {
            state_zh?: string;
            state_en?: string;
            check_path?: string;
            successor?: Record<string, unknown> | null;
        };
        issued_document_shown_page: {
            items: components["schemas"]["issued_document_shown"][];
            next_cursor: string | null;
        };
        job: {
            readonly name?: string;
            readonly title_zh?: string;
            readonly title_en?: string;
            readonly when_zh?: string;
            readonly when_en?: string;
            readonly outcome?: "never" | "running" | "done" | "failed";
            readonly started_at?: string | null;
            readonly finished_at?: string | null;
            readonly done_at?: string | null;
            readonly next_at?: string;
            readonly wanted?: boolean;
            readonly result_zh?: string;
            readonly result_en?: string;
        };
        job_page: {
            items: components["schemas"]["job"][];
            next_cursor: string | null;
        };
        kept_photo: Record<string, unknown>;
        leader_assignment: {
            id?: string;
            role: "leader" | "backup" | "section";
            person?: string | null;
            readonly person_name?: string;
            post?: string | null;
            community?: string;
            grid?: string;
            enterprise?: string | null;
            readonly enterprise_name?: string;
            sector?: string;
            valid_from?: string | null;
            valid_to?: string | null;
            visits?: number;
            visit_period?: "month" | "quarter" | "half_year" | "year";
            reason?: string;
            readonly end_reason?: string;
        };
        leader_assignment_page: {
            items: components["schemas"]["leader_assignment"][];
            next_cursor: string | null;
        };
        leader_visit: {
            id?: string;
            code?: string;
            visited_on: string;
            person: string;
            readonly person_name?: string;
            community?: string;
            enterprise?: string | null;
            readonly enterprise_name?: string;
            companions?: string;
            findings?: string;
            follow_up?: string;
            hazards?: {
                hazard: string;
                readonly code?: string;
            }[];
        };
        leader_visit_page: {
            items: components["schemas"]["leader_visit"][];
            next_cursor: string | null;
        };
        leaders_owed: Record<string, unknown>;
        ledger_list: Record<string, unknown>;
        ledger_reading: Record<string, unknown>;
        legal_hold: {
            id?: string;
            subject_type: "hazard" | "inspection" | "penalty_case" | "evidence";
            subject: string;
            readonly community?: string;
            reason: string;
            ordered_by: string;
            held_since: string;
            held_until?: string | null;
            readonly placed_by?: string;
            readonly placed_by_name?: string;
            readonly placed_at?: string;
            readonly lifted_on?: string | null;
            readonly lifted_by_name?: string;
            readonly lift_reason?: string;
        };
        legal_hold_page: {
            items: components["schemas"]["legal_hold"][];
            next_cursor: string | null;
        };
        legal_review: {
            id?: string;
            readonly penalty_case?: string;
            reviewed_on: string;
            opinion: "agree" | "correct" | "supplement" | "not_agree";
            words: string;
            readonly reviewer?: string;
            readonly reviewer_name?: string;
            readonly qualification_no?: string;
            readonly community?: string;
            points?: {
                point: "competence" | "facts" | "law" | "discretion" | "procedure" | "powers" | "document" | "crime_transfer";
                sound: boolean;
                note?: string;
            }[];
        };
        legal_review_page: {
            items: components["schemas"]["legal_review"][];
            next_cursor: string | null;
        };
        listed_hazard: components["schemas"]["hazard"] & {
            state?: "draft" | "registered" | "ordered" | "rectifying" | "extension_pending" | "submitted" | "recheck_due" | "closed" | "recheck_failed" | "transferred" | "void";
            flags?: ("listed" | "case_filed" | "suspended" | "overdue" | "carried_over" | "awaiting_photos" | "awaiting_confirmation" | "late_government")[];
        };
        listed_hazard_page: {
            items: components["schemas"]["listed_hazard"][];
            next_cursor: string | null;
        };
        notification: {
            id?: string;
            kind?: string;
            subject_type?: string;
            subject?: string;
            community?: string;
            title_zh?: string;
            title_en?: string;
            body_zh?: string;
            body_en?: string;
            urgent?: boolean;
            posted_at?: string;
            read_at?: string | null;
        };
        notification_page: {
            items: components["schemas"]["notification"][];
            next_cursor: string | null;
        };
        open_session: {
            readonly session?: string;
            readonly origin?: string;
            readonly since?: string;
            readonly until?: string;
            readonly current?: boolean;
        };
        open_session_page: {
            items: components["schemas"]["open_session"][];
            next_cursor: string | null;
        };
        password_change: {
            present: string;
            password: string;
        };
        password_reset: {
            password?: string;
        };
        patrol: {
            id?: string;
            code?: string;
            date: string;
            community: string;
            grid?: string;
            enterprise?: string | null;
            findings?: string;
            person_times: number;
            members?: {
                name: string;
            }[];
        };
        patrol_page: {
            items: components["schemas"]["patrol"][];
            next_cursor: string | null;
        };
        penalty_case: {
            id?: string;
            code?: string;
            procedure?: "ordinary" | "simple";
            party_kind?: "unit" | "person";
            party?: string;
            enterprise?: string | null;
            hazard?: string | null;
            community?: string;
            cause: string;
            facts?: string;
            basis?: string;
            filed_on: string;
            authority?: string | null;
            authority_organ?: string;
            authority_item?: string;
            readonly authority_from?: string | null;
            readonly authority_to?: string | null;
            affects_major_interests?: boolean;
            is_complicated?: boolean;
            has_social_risk?: boolean;
            readonly industry?: string;
            readonly filed_by?: string;
            readonly state?: "filed" | "notified" | "hearing_requested" | "hearing_notified" | "heard" | "under_review" | "review_returned" | "reviewed" | "decided" | "served" | "paid" | "closed" | "no_penalty" | "transferred" | "withdrawn";
            readonly investigated_on?: string | null;
            readonly notified_on?: string | null;
            readonly hearing_offered?: boolean;
            readonly hearing_requested_on?: string | null;
            readonly hearing_forgone_on?: string | null;
            readonly hearing_notified_on?: string | null;
            readonly hearing_on?: string | null;
            readonly heard_on?: string | null;
            readonly reviewed_on?: string | null;
            readonly decided_on?: string | null;
            readonly decision_no?: string;
            readonly fine_yuan?: number;
            readonly confiscated_yuan?: number;
            readonly served_on?: string | null;
            readonly paid_yuan?: number;
            readonly paid_on?: string | null;
            readonly transferred_on?: string | null;
            readonly transferred_to?: string;
            readonly transfer_receipt_on?: string | null;
            readonly transfer_result_on?: string | null;
            readonly withdrawn_on?: string | null;
            readonly closed_on?: string | null;
            officers?: {
                name: string;
                certificate_no: string;
            }[];
        };
        penalty_case_page: {
            items: components["schemas"]["penalty_case"][];
            next_cursor: string | null;
        };
        person: {
            id?: string;
            name: string;
            post?: string;
            unit?: string | null;
            phone?: string;
            certificate_no?: string;
            certificate_valid_from?: string | null;
            certificate_valid_to?: string | null;
            legal_qualification_no?: string;
        };
        person_page: {
            items: components["schemas"]["person"][];
            next_cursor: string | null;
        };
        plan_difference: Record<string, unknown>;
        plan_draft: {
            text: string;
            text_en?: string;
            reason?: string;
            triggers?: string;
        };
        plan_file: components["schemas"]["emergency_plan"] & {
            in_use?: Record<string, unknown>;
            draft?: Record<string, unknown>;
            steps?: components["schemas"]["plan_step"][];
            possible_steps?: Record<string, unknown>[];
        };
        plan_findings: Record<string, unknown>;
        plan_step: {
            id?: string;
            readonly plan?: string;
            readonly version?: string;
            readonly step?: "submit" | "review" | "approve" | "publish" | "file" | "return_filing" | "confirm_filing" | "minor_revision" | "revise" | "drop" | "evaluate" | "retire" | "note_trigger";
            taken_on: string;
            words?: string;
            place?: string;
            passed?: boolean | null;
            document_no?: string;
            signed_by?: string;
            recipient?: string;
            receipt_no?: string;
            triggers?: string;
            owner?: string | null;
            due_on?: string | null;
            readonly taken_by?: string;
            readonly taken_by_name?: string;
            reviewers?: {
                name: string;
                organisation?: string;
                is_expert?: boolean;
                withdrew?: boolean;
                reason?: string;
            }[];
        };
        plan_structure: Record<string, unknown>;
        plan_versions: Record<string, unknown>;
        post_term: {
            id?: string;
            post: string;
            person: string;
            readonly person_name?: string;
            unit?: string | null;
            readonly community?: string;
            readonly grid?: string;
            title?: string;
            standing?: "regular" | "acting" | "backup";
            valid_from?: string | null;
            valid_to?: string | null;
            document?: string;
            reason?: string;
            readonly end_reason?: string;
        };
        post_term_page: {
            items: components["schemas"]["post_term"][];
            next_cursor: string | null;
        };
        queued_disclosure: components["schemas"]["disclosure"] & {
            late?: boolean;
            recall_late?: boolean;
        };
        queued_disclosure_page: {
            items: components["schemas"]["queued_disclosure"][];
            next_cursor: string | null;
        };
        read_mark: {
            up_to: string;
        };
        recovery_codes: {
            codes?: {
                readonly code?: string;
            }[];
        };
        rectification: {
            id?: string;
            readonly hazard?: string;
            readonly round?: number;
            measures?: string;
            rectified_on?: string | null;
        };
        reinspection: {
            id?: string;
            readonly hazard?: string;
            readonly round?: number;
            reinspected_on: string;
            reinspector?: string;
            readonly reinspector_ids?: string;
            readonly certificates?: string;
            result: "passed" | "failed";
            opinion?: string;
            readonly recorded_by?: string;
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
        report_list: {
            items?: components["schemas"]["report"][];
        };
        response_board: Record<string, unknown>;
        response_cards: Record<string, unknown>;
        responsibility_gaps: Record<string, unknown>;
        restore_drill: {
            id?: string;
            readonly held_at?: string;
            readonly duration_milliseconds?: number;
            readonly outcome?: "passed" | "failed";
            readonly backup?: string;
            readonly backup_made_at?: string | null;
            readonly size_bytes?: number;
            readonly backup_sha256?: string;
            readonly chain_sequence?: number;
            readonly chain_hash?: string;
            readonly records?: number;
            readonly originals?: number;
            readonly finding_zh?: string;
            readonly finding_en?: string;
        };
        restore_drill_page: {
            items: components["schemas"]["restore_drill"][];
            next_cursor: string | null;
        };
        risk_point: {
            id?: string;
            kind: "underpass" | "low_lying" | "basement" | "dangerous_house" | "sign" | "construction_site" | "lift_site" | "gas_station" | "bottled_gas_shop" | "hazchem_unit" | "crowd_place" | "old_compound" | "ebike_point" | "other";
            name: string;
            address?: string;
            community: string;
            risk: string;
            responsible?: string;
            phone?: string;
            measures?: string;
            enterprise?: string | null;
            retired_on?: string | null;
        };
        risk_point_page: {
            items: components["schemas"]["risk_point"][];
            next_cursor: string | null;
        };
        saved_filter: {
            id?: string;
            name: string;
            query: string;
            shared?: boolean;
            readonly account?: string;
        };
        saved_filter_page: {
            items: components["schemas"]["saved_filter"][];
            next_cursor: string | null;
        };
        search_answer: Record<string, unknown>;
        second_factor: {
            readonly secret?: string;
            readonly url?: string;
        };
        second_factor_wish: {
            password: string;
            code?: string;
        };
        session: {
            readonly account?: string;
            readonly display_name?: string;
            readonly person?: string;
            readonly must_change_password?: boolean;
            readonly second_factor?: boolean;
            readonly csrf_token?: string;
            roles?: {
                role: "administrator" | "inspector" | "grid_worker" | "official" | "leader" | "legal_reviewer" | "clerk" | "auditor" | "enterprise_contact";
                area?: string;
                valid_from?: string | null;
                valid_to?: string | null;
                grid?: string;
                enterprise?: string;
            }[];
            permissions?: {
                readonly permission?: "sign_in_only" | "read_records" | "write_enterprises" | "merge_enterprises" | "plan_inspections" | "approve_inspections" | "record_inspections" | "manage_hazards" | "approve_hazards" | "add_evidence" | "read_evidence" | "record_patrols" | "record_clues" | "manage_clues" | "read_complainants" | "read_cases" | "handle_cases" | "review_cases" | "decide_cases" | "manage_disclosures" | "manage_assignments" | "manage_plans" | "approve_plans" | "manage_readiness" | "record_drills" | "command_response" | "take_part_in_response" | "manage_responsibility" | "assess_responsibility" | "export_files" | "issue_documents" | "void_documents" | "read_figures" | "make_reports" | "read_audit" | "read_changes" | "manage_accounts" | "manage_operation" | "read_personal" | "answer_for_enterprise";
            }[];
        };
        shelter: {
            id?: string;
            name: string;
            address: string;
            community: string;
            capacity: number;
            keeper?: string;
            phone?: string;
            facilities?: string;
            retired_on?: string | null;
        };
        shelter_page: {
            items: components["schemas"]["shelter"][];
            next_cursor: string | null;
        };
        sign_in: {
            name: string;
            password: string;
            code?: string;
        };
        supply: {
            id?: string;
            name: string;
            model?: string;
            quantity?: number;
            unit: string;
            minimum?: number;
            place: string;
            community?: string;
            expires_on?: string | null;
            keeper?: string;
            phone?: string;
            remark?: string;
            retired_on?: string | null;
        };
        supply_page: {
            items: components["schemas"]["supply"][];
            next_cursor: string | null;
        };
        task_decisions: {
            decision: "approved" | "refused";
            reason?: string;
            tasks?: {
                id: string;
            }[];
        };
        treatment_plan: {
            id?: string;
            readonly hazard?: string;
            made_on: string;
            goals: string;
            methods: string;
            funds: string;
            people: string;
            deadline: string;
            safety: string;
            funds_invested?: number | null;
        };
        unit: {
            id?: string;
            kind: "district" | "subdistrict" | "community" | "grid";
            name: string;
            parent?: string | null;
            leader?: string | null;
        };
        unit_page: {
            items: components["schemas"]["unit"][];
            next_cursor: string | null;
        };
        unread_messages: Record<string, unknown>;
        upload: Record<string, unknown>;
        upload_wish: Record<string, unknown>;
        warning: {
            id?: string;
            number?: string;
            kind: "rain_flood" | "gale" | "snow_ice" | "heat" | "cold_wave" | "thunder_hail" | "haze" | "fire_danger" | "gas" | "earthquake" | "other";
            colour: "blue" | "yellow" | "orange" | "red";
            area?: string;
            text: string;
            issuer: string;
            issued_at: string;
            valid_to?: string | null;
            readonly recorded_by_name?: string;
            readonly lifted_at?: string | null;
            readonly lifted_by_name?: string;
            relays?: {
                community: string;
                readonly relayed_at?: string;
                readonly acknowledged_at?: string | null;
                readonly acknowledged_by_name?: string;
            }[];
        };
        warning_page: {
            items: components["schemas"]["warning"][];
            next_cursor: string | null;
        };
    };
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
