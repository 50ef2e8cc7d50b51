// Package park (基地) owns the registry of parks, what each park does and therefore owes, where
// it lies, its settings, its premises, and who outside may read it.
//
// It refuses to judge: a duty follows from a role flag with its dates and article, never from
// a guess. A park that states nothing owes nothing but what every operator owes.
//
// Glossary: park 基地 (one park is one tenant) · role flag 角色标识 · duty 义务 · region 辖区单位
// (division 行政区划, station 市场监管所, zone 开发区) · placement 属地 · building 楼栋 · floor 楼层 ·
// studio 直播间 · data-sharing list 数据共享清单 · operator group 运营集团.
package park
