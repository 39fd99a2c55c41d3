// The figures of a period, by the names of the contract; the OpenAPI document says only that they are an object.

export interface Row {
  name: string;
  visits: number;
  found: number;
  rectified: number;
  open_at_end: number;
  overdue_at_end: number;
}

export interface Figures {
  period: { from: string; to: string };
  community: string | null;
  inspections: { visits: number; enterprises: number; reinspections: number };
  hazards: {
    found: number;
    found_general: number;
    found_major: number;
    rectified: number;
    rectification_rate: number | null;
    carried_in: number;
    closed_in_period: number;
    open_at_end: number;
    overdue_at_end: number;
    transferred_at_end: number;
    on_time_rate: number | null;
  };
  by_community: Row[];
  by_industry: Row[];
  by_category: Row[];
  by_month: Row[];
}

export interface Behind {
  figure: string;
  count: number;
  records: { sort: string; id: string; code: string; date: string; enterprise_name: string; community: string; description?: string; kind?: string; why?: string; reason?: string }[];
  left_out: { id?: string; code?: string; reason?: string; reason_zh?: string; reason_en?: string }[];
}
