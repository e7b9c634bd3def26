/** `验证说明.txt`: how to check a bundle with tools that come with the computer. The same in every bundle of this format. */
export const guide = `证据包验证说明（Youju bundle 1）
================================

不需要安装“有据”，也不需要联网。任选一种方法。
English below.

一、最简单：用浏览器
  双击打开本文件夹里的 verify.html，把整个证据包（zip 或文件夹）选进去，等它算完。
  网页不联网，也不上传任何内容。
  谨慎起见，可以改用您自己另外取得的 verify.html。

二、Linux（终端，先进入本文件夹）
  sha256sum -c seal-sha256.txt
  sha256sum -c tagmanifest-sha256.txt
  sha256sum -c manifest-sha256.txt
  每一行都是 OK（或“成功”）即为一致。

三、macOS（终端，先进入本文件夹）
  shasum -a 256 -c seal-sha256.txt
  shasum -a 256 -c tagmanifest-sha256.txt
  shasum -a 256 -c manifest-sha256.txt

四、Windows（在本文件夹空白处按住 Shift 点右键，打开 PowerShell，粘贴下面一行）
  'seal','tagmanifest','manifest' | ForEach-Object { Get-Content "$_-sha256.txt" -Encoding UTF8 } | ForEach-Object { $h,$f = $_ -split '  ',2; if ((Get-FileHash -Algorithm SHA256 -LiteralPath $f).Hash -eq $h) { "OK   $f" } else { "不符 $f" } }
  只查一个文件时：certutil -hashfile 文件名 SHA256 ，再和清单里的那一行对照。

五、时间戳（有 .tsr 文件时）
  整个证据包：
  openssl ts -verify -data tagmanifest-sha256.txt -in stamps/tagmanifest-sha256.txt.tsr -CAfile stamps/ca/authorities.pem
  其他时间戳：stamps/index.json 逐一列出 file（时间戳）和 data（它盖在哪个文件上），用法相同。
  显示 Verification: OK 即为通过。stamps/ca/authorities.pem 是随包附带的机构证书，请和时间戳机构公布的证书指纹核对。
  看时间：openssl ts -reply -in stamps/tagmanifest-sha256.txt.tsr -text

六、各文件是什么
  data/originals     原件，一个字节也没有改
  data/derivatives   由原件制作的副本（例如遮去隐私的图片），写明出自哪个原件
  data/papers        文书
  data/exhibits.json 证据清单；data/facts.json 事实；data/timeline.json 经过
  ledger             保管记录：谁在什么时候对哪件证据做了什么（RFC 6962 Merkle 树）
  stamps             时间戳（RFC 3161）和机构证书

七、能证明什么，不能证明什么
  能：做成之后没有文件被改动、增减或替换；有时间戳的，在那个时间之前已经存在。
  不能：内容是否真实；收存之前发生过什么；有人把整包从头重做一遍（只有和更早的时间戳或记录头对照才看得出来）。

--------------------------------
HOW TO VERIFY THIS BUNDLE

Nothing to install, no network. Any one of these:

1. Browser: open verify.html in this folder and choose the whole bundle (the zip or the folder). It sends nothing anywhere.
   If you want to rely on nothing in the bundle, use a verify.html you got elsewhere.
2. Linux: sha256sum -c seal-sha256.txt && sha256sum -c tagmanifest-sha256.txt && sha256sum -c manifest-sha256.txt
3. macOS: the same with "shasum -a 256 -c".
4. Windows PowerShell: the line under 四 above; for one file: certutil -hashfile NAME SHA256
5. Time stamps: the openssl lines under 五 above. Compare the certificates in stamps/ca with what the authority publishes.

It shows that no file was changed, added, removed or replaced since the bundle was made, and, where stamped, that it
existed by then. It does not show that the content is true, what happened before the files were taken in, or that the
whole bundle was not made anew: that only shows against an earlier time stamp or ledger head.
`;
