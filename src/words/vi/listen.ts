import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Vietnamese as the online dailies print it. Tones are folded away in reading, so short words stand in phrases. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'vi',
  name: 'Vietnamese',
  home: 'VN',
  checked: false,
  thousands: '.',
  marks: `
    của, và, các, được, không, trong, những, cho, với, này, đã, người, một, từ, là, đến, về, có, sẽ, bị, khi, theo, tại,
    trên, để, cũng, việc, vào
  `,
  names: {
    ...PLACES,
    'platform:X': 'mạng xã hội x, nền tảng x',
    'platform:Telegram': 'ứng dụng telegram',
    'platform:Signal': 'ứng dụng signal, ~signal',
    'platform:Google Play': 'cửa hàng google play',
    'platform:Apple App Store': 'kho ứng dụng apple',
    'platform:WeChat': 'ứng dụng wechat',
    'body:Ministry of Information and Communications (Vietnam)': 'bộ thông tin và truyền thông, bộ tt tt, bộ tt và tt',
    'body:Ministry of Public Security (Vietnam)': 'bộ công an',
    'body:European Commission': 'ủy ban châu âu, uỷ ban châu âu',
    'body:Roskomnadzor': 'cơ quan giám sát truyền thông nga',
    'body:Supreme Court of the United States': 'tòa án tối cao mỹ, tòa tối cao mỹ',
    'body:Authority of Telecommunications (Vietnam)': 'cục viễn thông',
    'body:Ministry of Science and Technology (Vietnam)': 'bộ khoa học và công nghệ, bộ kh cn',
    'body:Data Protection Authority (Italy)': 'cơ quan bảo vệ dữ liệu italy',
    'law:Cybersecurity Law': 'luật an ninh mạng, nghị định 72',
    'law:Telecommunications Law': 'luật viễn thông',
  },
  says: {
    block: `
      bị chặn, chặn, ngăn chặn truy cập, ngăn truy cập, cấm, bị cấm, hạn chế truy cập, bị hạn chế, khóa truy cập,
      ngừng truy cập, không truy cập được, không thể truy cập, kiểm duyệt, bóp băng thông, ngưng hoạt động, vẫn bị chặn,
      không vào được, không mở được, không xem được, không đọc được, không thể vào, không thể mở, không còn truy cập,
      mất truy cập, bị ngăn truy cập, không dùng được, không hề chặn, không chặn, phủ nhận chặn, không cấm, ngăn chặn,
      giới hạn truy cập, đóng cửa trang, cắt truy cập, ngắt truy cập, cắt internet, ngắt internet, chập chờn,
      không gửi được, ngừng hoạt động tại
    `,
    withhold: 'ẩn tại việt nam, không hiển thị tại',
    remove: `
      gỡ, xóa, yêu cầu gỡ, hạ bài, xoá, gỡ bài, xóa bài, rút khỏi kho, biến mất khỏi app store,
      biến mất khỏi google play, xóa kênh, xóa tài khoản, kênh bị xóa
    `,
    suspend: `
      khóa tài khoản, vô hiệu hóa, tạm khóa, tạm ngưng, treo tài khoản, đình chỉ, khóa kênh, tài khoản … biến mất,
      trang … biến mất, kênh … biến mất, fanpage … biến mất, bị khóa tài khoản, biến mất khỏi facebook,
      biến mất khỏi youtube, tạm đình chỉ, đóng kênh, xóa kênh, xóa tài khoản, bay màu, bay kênh, tài khoản bị khóa,
      kênh bị xóa, kênh bị khóa, mất kênh
    `,
    restore: `
      khôi phục, mở lại, hoạt động trở lại, truy cập trở lại, bỏ chặn, mở chặn, được dùng lại, trở lại kho ứng dụng,
      gỡ lệnh cấm, dỡ bỏ lệnh cấm, internet trở lại, có internet trở lại, mạng trở lại, có mạng trở lại,
      truy cập lại được, gỡ chặn, dỡ chặn, vào lại được, dùng lại được, thông trở lại
    `,
    lift: `
      dỡ bỏ, dỡ bỏ lệnh cấm, gỡ lệnh cấm, bãi bỏ, hủy bỏ lệnh, thu hồi lệnh, rút lại, gỡ bỏ lệnh cấm, hủy bỏ, huỷ bỏ,
      bỏ lệnh cấm, dỡ lệnh cấm, hủy lệnh, nới lỏng
    `,
    halt: `
      ngắt kết nối, tắt internet, mất internet, cắt, ngắt, chặn internet, cắt mạng di động, cắt truy cập, ngắt truy cập,
      cắt internet, ngắt internet, cắt mạng, ngắt mạng
    `,
    fine: 'phạt, bị phạt',
    order: 'yêu cầu, chỉ đạo, buộc, lệnh, quyết định, phán quyết buộc, cáo buộc, sắc lệnh, chỉ thị, công văn',
    ask: 'yêu cầu, đề nghị, kêu gọi, kiến nghị',
    notice: `
      cảnh báo, triệu tập, thông báo, tối hậu thư, công văn, nhắc nhở, hạn chót, giải trình, cảnh cáo, tuýt còi,
      kết luận kiểm tra, yêu cầu khắc phục, nhiều vi phạm, buộc giải trình, yêu cầu giải trình, kết luận sơ bộ
    `,
    charge: 'điều tra, khởi tố, cáo buộc, truy tố',
    warn: 'cảnh báo, dọa',
    enact: `
      thông qua, có hiệu lực, ban hành, dự thảo, sửa đổi, phê duyệt, trình dự luật, trình quốc hội, thông qua dự luật,
      thông qua luật, đề xuất luật, tài khoản phải xác thực, phải xác thực, chỉ tài khoản đã xác thực, có hiệu lực từ,
      bắt buộc xác thực, yêu cầu xác thực
    `,
    law: `
      luật, nghị định, thông tư, quy định, sắc lệnh, hủy bỏ luật, dự luật, dưới 16 tuổi, dưới 15 tuổi, dưới 14 tuổi,
      dưới 13 tuổi, trình dự luật, thông qua dự luật, nghị định 147, dự thảo nghị định
    `,
    sue: 'kiện, kháng cáo, đệ đơn, khiếu nại, kháng án, kiến nghị, dự kiến',
    hearing: 'phiên điều trần, phiên tòa, xét xử',
    rule: 'phán quyết, tuyên án, bác đơn',
    uphold: 'giữ nguyên, bác đơn, bác kháng cáo, y án',
    strike: 'vi hiến, hủy bỏ luật, bất hợp pháp',
    stay: `
      tạm dừng thi hành, tạm hoãn, đình chỉ thi hành, tạm đình chỉ, đình chỉ lệnh, tạm đình chỉ lệnh, hoãn thi hành,
      hoãn lệnh, tạm hoãn lệnh, tạm ngừng thi hành
    `,
    comply: 'tuân thủ, theo yêu cầu của, đáp ứng yêu cầu, chấp hành, đồng ý gỡ, đồng ý chặn, cam kết gỡ, đồng ý lọc',
    refuse: 'từ chối, không tuân thủ, phớt lờ, không hợp tác',
    notYet: 'vẫn chưa gỡ, vẫn truy cập được',
    deny: `
      phủ nhận, bác bỏ thông tin, bác tin, không có kế hoạch, không có chuyện, không hề chặn, chưa từng yêu cầu,
      không chặn, không có ý định, phủ nhận chặn, phủ nhận việc, bác cáo buộc, sai sự thật, không cấm, bác bỏ,
      đính chính
    `,
    may: 'có thể, xem xét, dự kiến, cân nhắc, đề xuất, nguy cơ, sắp',
    not: 'không, chưa',
    figures: `
      thống kê, số liệu, quý i, quý ii, quý iii, quý iv, 6 tháng đầu năm, trong năm, trong quý, tổng cộng, tính đến,
      từ đầu năm, tỷ lệ đáp ứng, chặn gỡ … bài viết, theo báo cáo giao ban, cao nhất thế giới, số lượng yêu cầu, kỷ lục,
      báo cáo minh bạch, theo báo cáo, báo cáo cho thấy
    `,
    told: 'nói với tòa, khai trước tòa',
    house: 'tiêu chuẩn cộng đồng, vi phạm chính sách, quy định của nền tảng, tài khoản giả',
    parliament: 'quốc hội',
    say: 'cho biết, tuyên bố, nói, thông tin',
    react: `
      chỉ trích, lên án, phản đối, hoan nghênh, yêu cầu hủy, yêu cầu dỡ bỏ, yêu cầu rút, kêu gọi dỡ bỏ, kêu gọi hủy,
      phẫn nộ, bức xúc, lo ngại, quan ngại, lên tiếng, kêu gọi, bày tỏ quan ngại, xin lỗi
    `,
    extend: 'gia hạn, kéo dài, vẫn bị chặn',
    again: 'một lần nữa, lần nữa',
    earlier: 'trước đó, năm ngoái, từng, trước đây',
    now: 'hôm nay, mới đây',
    undisturbed: 'cách chặn, chặn quảng cáo, chặn cuộc gọi, chặn tin nhắn rác, chặn người dùng',
    state: 'chính phủ, chính quyền, nhà chức trách, tổng thống, thủ tướng, nhà nước, cơ quan chức năng, quân đội',
    ministry: 'bộ thông tin, bộ trưởng, bộ truyền thông, bộ số hóa, bộ nội vụ',
    regulator: 'cơ quan quản lý, cục viễn thông, ủy ban, cơ quan giám sát, cơ quan an toàn mạng',
    court: 'tòa, thẩm phán, tòa tối cao, toà án, phiên tòa',
    police: 'công an, cảnh sát, công tố',
    critic:
      'tổ chức nhân quyền, luật sư, chuyên gia, nhà hoạt động, phe đối lập, hội nhà báo, phóng viên không biên giới',
    company: 'công ty, hãng, tập đoàn, musk, mạng xã hội này',
    account: `
      tài khoản, trang cá nhân, fanpage, hồ sơ, tài khoản … biến mất, trang … biến mất, fanpage … biến mất,
      bị khóa tài khoản, khóa tài khoản
    `,
    post: 'bài viết, bài đăng, dòng trạng thái',
    url: 'đường link, liên kết, đường dẫn, link',
    site: 'trang web, website, trang mạng, tên miền, trang tin, trang cờ bạc, báo điện tử, diễn đàn, cổng thông tin',
    app: 'ứng dụng, trò chơi, game, vpn, nền tảng, phần mềm, ứng dụng trung quốc, ứng dụng của trung quốc',
    channel: 'kênh, hội nhóm, nhóm telegram, khóa kênh, kênh … biến mất',
    video: 'video, clip',
    song: 'bài hát',
    content: 'nội dung, thông tin xấu độc, quảng cáo, gỡ bài, hạ bài, xóa bài, fanpage',
    platform: 'mạng xã hội, nền tảng, ứng dụng nhắn tin, ứng dụng trò chuyện, công cụ tìm kiếm',
    network: `
      internet, dữ liệu di động, kết nối internet, mạng di động, tắt internet, mất internet, chặn internet,
      cắt mạng di động, internet trở lại, có internet trở lại, mạng trở lại, có mạng trở lại, cắt internet,
      ngắt internet, cắt mạng, ngắt mạng
    `,
    online: `
      trực tuyến, an ninh mạng, tin giả, trên mạng, không gian mạng, thông tin sai lệch, xấu độc, kỹ thuật số,
      tự do ngôn luận, bản quyền, deepfake, vpn
    `,
    stake: `
      an ninh quốc gia, trật tự công cộng, quyền riêng tư, khiêu dâm, xuyên tạc, chống phá, khủng bố, mã hóa,
      thuần phong mỹ tục
    `,
    isp: 'nhà mạng, nhà cung cấp dịch vụ, doanh nghiệp viễn thông, viettel, vnpt',
    people: 'người, streamer, blogger, nhà sáng tạo nội dung',
    complaint: 'đơn khiếu nại, yêu cầu gỡ bỏ, than phiền, phàn nàn',
    time: 'giờ, ngày, tháng, năm, tuần, tuổi',
    money: 'đồng, usd, euro, tỷ đồng, triệu đồng, rúp',
    share: 'phần trăm',
    place: 'tỉnh, thành phố, quốc gia',
    sport: `
      cầu thủ, trận, bóng đá, treo giò, thẻ đỏ, hlv, vòng loại, world cup, v league, doping, vận động viên, cấm thi đấu
    `,
    road: 'quốc lộ, giao thông, ùn tắc, sạt lở, cao tốc, cầu, xe tải, cấm đường, cấm xe, đường',
    market: 'cổ phiếu, chứng khoán, lợi nhuận, doanh thu, bitcoin, tiền số',
    medicine: 'bệnh viện, bác sĩ, vaccine, bệnh nhân',
    school: 'trường học, giáo viên, học sinh, đại học',
    outage:
      'sự cố, lỗi, gián đoạn, mất điện, cáp quang biển, sập, sập toàn cầu, cáp biển, tuyến cáp, đứt cáp, cáp ngầm',
    product: 'tính năng, ra mắt, cập nhật, phiên bản mới, điện thoại, iphone',
    business: 'sa thải, sáp nhập, mua lại, bổ nhiệm, từ chức',
    travel: 'chuyến bay, sân bay, hành khách',
    film: 'phim, diễn viên, ca sĩ',
    crime: 'bắt giữ, giết, ma túy, lừa đảo, bắt tạm giam',
    sanction: 'trừng phạt, thuế quan, xuất khẩu, nhập khẩu',
    explain: 'phỏng vấn, cách',
    adblock: 'chặn quảng cáo',
    politics: 'bầu cử, ngân sách',
    finance: 'ngân hàng, tài khoản ngân hàng, thẻ, khoản vay, thuế',
    science: 'động đất, lũ lụt, mưa, cơn bão, siêu bão, bão số, bão lớn',
    antitrust: 'độc quyền',
    privacy: 'rò rỉ dữ liệu, lộ dữ liệu, hacker, mã độc',
    satire: 'châm biếm',
  },
  particles,
  numbers: {
    words: {
      một: 1,
      hai: 2,
      ba: 3,
      mười: 10,
    },
    scales: {
      vạn: 10000,
      nghìn: 1000,
      ngàn: 1000,
      triệu: 1000000,
      tỷ: 1000000000,
      trăm: 100,
    },
    over: 'hơn, trên, ít nhất',
    about: 'khoảng, gần',
    upTo: 'tới, dưới',
  },
  calendar: {
    months: [
      'tháng 1',
      'tháng 2',
      'tháng 3',
      'tháng 4',
      'tháng 5',
      'tháng 6',
      'tháng 7',
      'tháng 8',
      'tháng 9',
      'tháng 10',
      'tháng 11',
      'tháng 12',
    ],
    weekdays: ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'],
    today: 'hôm nay',
    yesterday: 'hôm qua',
  },
};
